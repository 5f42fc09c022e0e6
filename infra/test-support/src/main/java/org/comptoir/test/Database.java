package org.comptoir.test;

/** An empty database that nobody else uses, and how to reach it. */
record Database(String url, String username, String password) {}
