package org.comptoir.catalog.category.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.comptoir.catalog.category.Category;
import org.comptoir.catalog.category.CategoryService;
import org.comptoir.catalog.edit.EntityTag;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Categories", description = "The tree in which products stand")
@RestController
@RequestMapping("/api/v1/categories")
class CategoryController {

    private final CategoryService categories;

    CategoryController(CategoryService categories) {
        this.categories = categories;
    }

    @Operation(summary = "Put or move a category; all products below it change with it")
    @ApiResponse(responseCode = "412", description = "Somebody edited meanwhile")
    @PutMapping("/{code}")
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<CategoryView> putCategory(
            @PathVariable @Size(max = Category.LONGEST) @Pattern(regexp = Category.FORM) String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid CategoryRequest request) {
        var put = categories.put(code, request.toDetails(), EntityTag.basedOn(ifMatch));
        var status =
                put.created() ? ResponseEntity.created(URI.create("/api/v1/categories/" + code)) : ResponseEntity.ok();
        return answer(status, put.category());
    }

    @Operation(summary = "Read a category")
    @GetMapping("/{code}")
    ResponseEntity<CategoryView> readCategory(
            @PathVariable @Size(max = Category.LONGEST) @Pattern(regexp = Category.FORM) String code) {
        return answer(ResponseEntity.ok(), categories.find(code).orElseThrow(() -> NotFound.of("category", code)));
    }

    @Operation(summary = "Read the whole tree, parents before their children")
    @GetMapping
    Page<CategoryView> listCategories() {
        return new Page<>(categories.all().stream().map(CategoryView::from).toList(), null);
    }

    private static ResponseEntity<CategoryView> answer(ResponseEntity.BodyBuilder status, Category category) {
        return status.eTag(EntityTag.of(category.version())).body(CategoryView.from(category));
    }
}
