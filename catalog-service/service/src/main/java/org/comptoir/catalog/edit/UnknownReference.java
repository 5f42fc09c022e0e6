package org.comptoir.catalog.edit;

/** An edit names something that there is not: a VAT category, a parent, a channel. */
public class UnknownReference extends EditRefused {

    public UnknownReference(String field, String code) {
        super(field, "there is no \"" + code + "\"");
    }
}
