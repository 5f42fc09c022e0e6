package org.comptoir.planted.backdoor.report;

import org.comptoir.planted.backdoor.stock.web.Opened;

public class ReportService {
    public String line(Opened opened) {
        return opened.sku();
    }
}
