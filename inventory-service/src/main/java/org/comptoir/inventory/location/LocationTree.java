package org.comptoir.inventory.location;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.comptoir.inventory.place.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * Locations by where they are: a k-d tree of points on the unit sphere, so that neither the poles nor the date line are special. Nearest
 * first is a walk through a queue of boxes and points; whoever wants the first twenty pays for twenty, however many there are.
 */
final class LocationTree {
    private static final int LEAF = 8;

    private final @Nullable Box root;

    private LocationTree(@Nullable Box root) {
        this.root = root;
    }

    /** Sorts the list; it belongs to the tree from then on. */
    static LocationTree of(List<KnownLocation> locations) {
        if (locations.isEmpty()) {
            return new LocationTree(null);
        }
        List<Point> points = locations.stream().map(Point::of).collect(Collectors.toList());
        return new LocationTree(Box.of(points));
    }

    Iterable<Near> near(Coordinates from, double meters) {
        return () -> new Walk(root, from, meters);
    }

    /** A place on the unit sphere. */
    private record Vector(double x, double y, double z) {
        static Vector of(Coordinates point) {
            double north = Math.toRadians(point.latitude());
            double east = Math.toRadians(point.longitude());
            return new Vector(Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north));
        }

        double squareTo(Vector other) {
            double dx = x - other.x;
            double dy = y - other.y;
            double dz = z - other.z;
            return dx * dx + dy * dy + dz * dz;
        }

        Vector lower(Vector other) {
            return new Vector(Math.min(x, other.x), Math.min(y, other.y), Math.min(z, other.z));
        }

        Vector higher(Vector other) {
            return new Vector(Math.max(x, other.x), Math.max(y, other.y), Math.max(z, other.z));
        }
    }

    private record Point(KnownLocation location, Vector at) {
        static Point of(KnownLocation location) {
            return new Point(location, Vector.of(location.point()));
        }
    }

    /** A leaf has points, another box two halves. */
    private record Box(Vector low, Vector high, List<Point> points, List<Box> halves) {
        static Box of(List<Point> points) {
            Vector low = points.getFirst().at();
            Vector high = low;
            for (Point point : points) {
                low = low.lower(point.at());
                high = high.higher(point.at());
            }
            if (points.size() <= LEAF) {
                return new Box(low, high, List.copyOf(points), List.of());
            }
            ToDoubleFunction<Vector> axis = widest(low, high);
            points.sort(Comparator.comparingDouble(point -> axis.applyAsDouble(point.at())));
            int middle = points.size() / 2;
            return new Box(
                    low,
                    high,
                    List.of(),
                    List.of(of(points.subList(0, middle)), of(points.subList(middle, points.size()))));
        }

        private static ToDoubleFunction<Vector> widest(Vector low, Vector high) {
            double x = high.x - low.x;
            double y = high.y - low.y;
            double z = high.z - low.z;
            if (x >= y && x >= z) {
                return Vector::x;
            }
            return y >= z ? Vector::y : Vector::z;
        }

        /** No point inside is nearer than this, down to the last bit: rounding keeps the order of each difference. */
        double squareFrom(Vector from) {
            double x = beyond(from.x, low.x, high.x);
            double y = beyond(from.y, low.y, high.y);
            double z = beyond(from.z, low.z, high.z);
            return x * x + y * y + z * z;
        }

        private static double beyond(double value, double low, double high) {
            return Math.max(0, Math.max(low - value, value - high));
        }
    }

    /**
     * A box or a location, as far as the square of the straight line through the earth says. Boxes come before locations that are as
     * far: what is inside might come first by its id.
     */
    private record Step(
            double square, @Nullable Box box, @Nullable KnownLocation location) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int byDistance = Double.compare(square, other.square);
            if (byDistance != 0) {
                return byDistance;
            }
            return location == null || other.location == null
                    ? Boolean.compare(location != null, other.location != null)
                    : location.id().value().compareTo(other.location.id().value());
        }

        double meters() {
            return 2 * Coordinates.EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square) / 2));
        }
    }

    private static final class Walk implements Iterator<Near> {
        private final Vector from;
        private final double furthest;
        private final PriorityQueue<Step> steps = new PriorityQueue<>();
        private @Nullable Near next;

        Walk(@Nullable Box root, Coordinates from, double furthest) {
            this.from = Vector.of(from);
            this.furthest = furthest;
            if (root != null) {
                steps.add(new Step(0, root, null));
            }
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Near next() {
            Near found = next;
            if (found == null) {
                throw new NoSuchElementException("No location is further within the radius");
            }
            advance();
            return found;
        }

        private void advance() {
            Step step = steps.poll();
            while (step != null && step.box() != null) {
                open(step.box());
                step = steps.poll();
            }
            next = step == null || step.location() == null ? null : near(step.location(), step.meters());
        }

        private @Nullable Near near(KnownLocation location, double meters) {
            return meters <= furthest ? new Near(location, meters) : null;
        }

        private void open(Box box) {
            for (Box half : box.halves()) {
                steps.add(new Step(half.squareFrom(from), half, null));
            }
            for (Point point : box.points()) {
                steps.add(new Step(point.at().squareTo(from), null, point.location()));
            }
        }
    }
}
