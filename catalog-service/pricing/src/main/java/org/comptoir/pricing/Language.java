package org.comptoir.pricing;

/** The languages in which a quote explains itself. */
public enum Language {
    FR,
    EN
}
