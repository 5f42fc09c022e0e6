package org.comptoir.defaults.trial;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TrialApplication {}
