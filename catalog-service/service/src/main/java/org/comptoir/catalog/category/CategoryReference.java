package org.comptoir.catalog.category;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * How a product names its category: by code ({@code epicerie.cafe-moulu}) or by the names along its path ({@code
 * Épicerie > Café moulu}).
 */
public record CategoryReference(List<Label> steps) {

    public static final int LONGEST = 1000;
    public static final int LONGEST_NAME = 100;

    private static final Pattern BETWEEN = Pattern.compile(">");
    private static final Pattern CODE = Pattern.compile(Category.FORM);

    public CategoryReference {
        if (steps.isEmpty() || steps.size() > Category.DEEPEST) {
            throw new IllegalArgumentException("must be 1 to " + Category.DEEPEST + " names joined by >");
        }
        if (steps.stream().anyMatch(step -> step.value().length() > LONGEST_NAME)) {
            throw new IllegalArgumentException("must have names of at most " + LONGEST_NAME + " characters");
        }
        steps = List.copyOf(steps);
    }

    public static CategoryReference of(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("must not be longer than " + LONGEST + " characters");
        }
        return new CategoryReference(
                Arrays.stream(BETWEEN.split(text, -1)).map(Label::new).toList());
    }

    public static @Nullable CategoryReference orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : of(text);
    }

    /** The codes that categories made from these names have: {@code epicerie}, {@code epicerie.cafe-moulu}. */
    List<String> keys() {
        var keys = new ArrayList<String>();
        for (var step : steps) {
            var slug = Slug.of(step).value();
            keys.add(keys.isEmpty() ? slug : keys.getLast() + "." + slug);
        }
        return keys;
    }

    /** Whether it may be a code as it stands. */
    boolean mayBeCode() {
        return steps.size() == 1 && CODE.matcher(text()).matches();
    }

    /** Whether it is a code of several steps, which nobody writes as a name. */
    boolean isSurelyCode() {
        return mayBeCode() && text().contains(".");
    }

    String text() {
        return steps.getFirst().value();
    }

    @Override
    public String toString() {
        return String.join(Category.BETWEEN, steps.stream().map(Label::value).toList());
    }
}
