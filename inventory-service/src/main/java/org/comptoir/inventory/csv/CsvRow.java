package org.comptoir.inventory.csv;

import java.util.List;

/**
 * One row of a table as it was sent.
 *
 * @param line the line of the file on which it starts, the header being line 1
 * @param fields its cells, in the order of the header
 */
public record CsvRow(long line, List<String> fields) {
    /** The cell, without the white space around it. */
    public String text(int column) {
        return fields.get(column).strip();
    }

    /** The cell, which must not be empty nor longer than allowed. */
    public String text(int column, String name, int longest) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new RowRefused(name, "must not be empty");
        }
        if (text.length() > longest) {
            throw new RowRefused(name, "must not be longer than " + longest + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new RowRefused(name, "must not hold control characters");
        }
        return text;
    }

    /** The cell as a whole number within bounds. */
    public int number(int column, String name, int least, int most) {
        String text = text(column);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new RowRefused(name, "is not a whole number", notANumber);
        }
        throw new RowRefused(name, "must be from " + least + " to " + most);
    }

    /** The cell as a number within bounds. */
    public double decimal(int column, String name, double least, double most) {
        String text = text(column);
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new RowRefused(name, "is not a number", notANumber);
        }
        throw new RowRefused(name, "must be from " + (int) least + " to " + (int) most);
    }
}
