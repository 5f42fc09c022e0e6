package org.comptoir.catalog.category;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.catalog.edit.ChangedMeanwhile;
import org.comptoir.catalog.edit.EditLock;
import org.comptoir.catalog.edit.OldForms;
import org.comptoir.catalog.edit.Retellable;
import org.comptoir.catalog.edit.UnknownReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts, moves, reads and finds categories. */
@Service
public class CategoryService implements Retellable {

    private final Categories categories;
    private final CategoryPaths paths;
    private final EditLock edits;
    private final OldForms oldForms;
    private final ApplicationEventPublisher events;

    CategoryService(
            Categories categories,
            CategoryPaths paths,
            EditLock edits,
            OldForms oldForms,
            ApplicationEventPublisher events) {
        this.categories = categories;
        this.paths = paths;
        this.edits = edits;
        this.oldForms = oldForms;
        this.events = events;
    }

    /**
     * Makes this the category of its code and moves what stands below it along; the same again changes nothing.
     *
     * @param basedOn the version the caller has seen, or null to put it over whatever is there
     * @throws CategoryCycle when it would stand below itself
     * @throws CategoryTooDeep when it, or what stands below it, would stand too deep
     */
    @Transactional
    public CategoryPut put(String code, CategoryDetails details, @Nullable Long basedOn) {
        edits.takeAlone();
        var known = categories.find(code);
        var version = known.map(Category::version).orElse(0L);
        ChangedMeanwhile.check("Category " + code, version, basedOn);
        var put = Category.below(parent(code, details), code, details.names(), details.googleCategory(), version + 1);
        if (known.isEmpty()) {
            requireDepth(put);
            events.publishEvent(new CategoriesChanged(categories.add(List.of(put))));
            return new CategoryPut(put, true);
        }
        if (saysTheSame(known.get(), put)) {
            return new CategoryPut(known.get(), false);
        }
        change(known.get(), put);
        return new CategoryPut(put, false);
    }

    @Transactional(readOnly = true)
    public Optional<Category> find(String code) {
        return categories.find(code);
    }

    /** The whole tree, parents before their children. */
    @Transactional(readOnly = true)
    public List<Category> all() {
        return categories.all();
    }

    /** The codes of the category and of all below it; none when there is no such category. */
    @Transactional(readOnly = true)
    public List<String> subtree(String code) {
        return categories.subtree(code).stream().map(Category::code).toList();
    }

    /**
     * The categories that are meant; those that labels name and that nobody named before come to be. A code that does
     * not exist, or a place that would be too deep, is left out. The edit lock is held.
     */
    @Transactional
    public Map<CategoryReference, CategoryPlace> resolve(Collection<CategoryReference> references) {
        return references.isEmpty() ? Map.of() : paths.resolve(references);
    }

    @Override
    public String what() {
        return "categories";
    }

    @Override
    @Transactional
    public int retell(int limit) {
        var old = categories.findAll(oldForms.claim("category", "code", limit));
        if (!old.isEmpty()) {
            events.publishEvent(new CategoriesChanged(old));
        }
        return old.size();
    }

    private @Nullable CategoryPlace parent(String code, CategoryDetails details) {
        var parent = details.parent();
        if (parent == null) {
            return null;
        }
        var place = categories
                .find(parent)
                .map(Category::place)
                .orElseThrow(() ->
                        parent.equals(code) ? new CategoryCycle(code, parent) : new UnknownReference("parent", parent));
        if (place.path().contains(code)) {
            throw new CategoryCycle(code, parent);
        }
        return place;
    }

    private void change(Category known, Category put) {
        if (known.place().equals(put.place()) && known.names().equals(put.names())) {
            categories.change(List.of(put));
            events.publishEvent(new CategoriesChanged(List.of(put)));
            return;
        }
        var moved = new HashMap<String, Category>();
        var changed = new ArrayList<Category>();
        for (var category : categories.subtree(put.code())) {
            var parent = category.parent() == null ? null : moved.get(category.parent());
            var following = parent == null ? put : category.following(parent.place());
            requireDepth(following);
            moved.put(following.code(), following);
            changed.add(following);
        }
        categories.change(changed);
        events.publishEvent(new CategoriesChanged(changed));
        events.publishEvent(
                new CategoriesMoved(changed.stream().map(Category::code).collect(Collectors.toSet())));
    }

    private static boolean saysTheSame(Category known, Category put) {
        return new Category(put.place(), put.parent(), put.names(), put.googleCategory(), known.version())
                .equals(known);
    }

    private static void requireDepth(Category category) {
        if (category.place().depth() > Category.DEEPEST) {
            throw new CategoryTooDeep(category.place().depth());
        }
    }
}
