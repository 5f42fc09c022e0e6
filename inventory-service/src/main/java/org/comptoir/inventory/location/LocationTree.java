package org.comptoir.inventory.location;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.comptoir.inventory.place.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * Locations by where they are: a k-d tree of points on the unit sphere, so that neither the poles nor the date line are special. Nearest
 * first is a walk through a queue of boxes and points; whoever wants the first twenty pays for twenty, however many there are.
 */
final class LocationTree {
    private static final int LEAF = 8;
    private static final int AXES = 3;
    /** The distance to a box is a lower bound; this much less, so that rounding never makes it one too high. */
    private static final double ROUNDING_METERS = 0.001;

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

    private record Point(KnownLocation location, double[] xyz) {
        static Point of(KnownLocation location) {
            return new Point(location, xyz(location.point()));
        }

        static double[] xyz(Coordinates point) {
            double north = Math.toRadians(point.latitude());
            double east = Math.toRadians(point.longitude());
            return new double[] {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
        }
    }

    /** A leaf has points, another box two halves. */
    private record Box(double[] low, double[] high, List<Point> points, List<Box> halves) {
        static Box of(List<Point> points) {
            double[] low = points.getFirst().xyz().clone();
            double[] high = low.clone();
            for (Point point : points) {
                for (int axis = 0; axis < AXES; axis++) {
                    low[axis] = Math.min(low[axis], point.xyz()[axis]);
                    high[axis] = Math.max(high[axis], point.xyz()[axis]);
                }
            }
            if (points.size() <= LEAF) {
                return new Box(low, high, List.copyOf(points), List.of());
            }
            int axis = widest(low, high);
            points.sort(Comparator.comparingDouble(point -> point.xyz()[axis]));
            int middle = points.size() / 2;
            return new Box(
                    low,
                    high,
                    List.of(),
                    List.of(of(points.subList(0, middle)), of(points.subList(middle, points.size()))));
        }

        private static int widest(double[] low, double[] high) {
            int widest = 0;
            for (int axis = 1; axis < AXES; axis++) {
                if (high[axis] - low[axis] > high[widest] - low[widest]) {
                    widest = axis;
                }
            }
            return widest;
        }

        /** No point inside is nearer than this. */
        double metersFrom(double[] from) {
            double square = 0;
            for (int axis = 0; axis < AXES; axis++) {
                double beyond = Math.max(0, Math.max(low[axis] - from[axis], from[axis] - high[axis]));
                square += beyond * beyond;
            }
            double arc = 2 * Math.asin(Math.min(1, Math.sqrt(square) / 2));
            return Math.max(0, arc * Coordinates.EARTH_RADIUS - ROUNDING_METERS);
        }
    }

    /** Boxes before locations that are as far: what is inside might come first by its id. */
    private record Step(
            double meters, @Nullable Box box, @Nullable Near near) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int byDistance = Double.compare(meters, other.meters);
            if (byDistance != 0) {
                return byDistance;
            }
            return near == null || other.near == null
                    ? Boolean.compare(near != null, other.near != null)
                    : near.location()
                            .id()
                            .value()
                            .compareTo(other.near.location().id().value());
        }
    }

    private static final class Walk implements Iterator<Near> {
        private final Coordinates from;
        private final double[] xyz;
        private final double furthest;
        private final PriorityQueue<Step> steps = new PriorityQueue<>();
        private @Nullable Near next;

        Walk(@Nullable Box root, Coordinates from, double furthest) {
            this.from = from;
            this.xyz = Point.xyz(from);
            this.furthest = furthest;
            if (root != null) {
                add(root);
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
            next = step == null ? null : step.near();
        }

        private void open(Box box) {
            box.halves().forEach(this::add);
            for (Point point : box.points()) {
                double meters = from.metersTo(point.location().point());
                if (meters <= furthest) {
                    steps.add(new Step(meters, null, new Near(point.location(), meters)));
                }
            }
        }

        private void add(Box box) {
            double meters = box.metersFrom(xyz);
            if (meters <= furthest) {
                steps.add(new Step(meters, box, null));
            }
        }
    }
}
