package org.comptoir.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.comptoir.catalog.product.AttributeCode;
import org.comptoir.catalog.product.ProductGroup;
import org.comptoir.catalog.text.NamesBody;

/**
 * A product group as a merchandiser puts it.
 *
 * @param variesBy codes of the attributes by which its variants differ; each variant has all of them
 */
record ProductGroupRequest(
        @NotNull @Valid NamesBody names,

        @NotEmpty @Size(max = ProductGroup.MOST_ATTRIBUTES)
        List<@NotNull @Pattern(regexp = AttributeCode.FORM) String> variesBy) {

    List<String> distinctAttributes() {
        return variesBy.stream().distinct().toList();
    }
}
