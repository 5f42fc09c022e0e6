package org.comptoir.catalog.brand.web;

import org.comptoir.catalog.brand.Brand;

/** A brand as everybody may see it. */
record BrandView(String code, String name, long version) {

    static BrandView from(Brand brand) {
        return new BrandView(brand.code().value(), brand.name().value(), brand.version());
    }
}
