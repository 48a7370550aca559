/** Triangles in a tree of boxes, so that a ray asks few of them. */
final class Tree {
    private static final int LEAF = 4;

    private final Mesh mesh;
    private final int[] order;
    private float[] box = new float[6 * 1024];
    private int[] first = new int[1024];
    private int[] size = new int[1024];
    private int nodes;

    /** What a ray found. */
    static final class Hit {
        double t;
        int triangle;
        double u;
        double v;
    }

    Tree(Mesh mesh) {
        this.mesh = mesh;
        order = new int[mesh.count];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        build(0, order.length);
    }

    private float middle(int t, int axis) {
        return mesh.corners[t * 9 + axis] + mesh.corners[t * 9 + 3 + axis] + mesh.corners[t * 9 + 6 + axis];
    }

    private int build(int from, int to) {
        int node = nodes++;
        if (node == first.length) {
            first = java.util.Arrays.copyOf(first, node * 2);
            size = java.util.Arrays.copyOf(size, node * 2);
            box = java.util.Arrays.copyOf(box, node * 12);
        }
        float[] b = {1e9f, 1e9f, 1e9f, -1e9f, -1e9f, -1e9f};
        float[] mid = {1e9f, 1e9f, 1e9f, -1e9f, -1e9f, -1e9f};
        for (int i = from; i < to; i++) {
            for (int k = 0; k < 9; k++) {
                float v = mesh.corners[order[i] * 9 + k];
                b[k % 3] = Math.min(b[k % 3], v);
                b[3 + k % 3] = Math.max(b[3 + k % 3], v);
            }
            for (int a = 0; a < 3; a++) {
                mid[a] = Math.min(mid[a], middle(order[i], a));
                mid[3 + a] = Math.max(mid[3 + a], middle(order[i], a));
            }
        }
        System.arraycopy(b, 0, box, node * 6, 6);
        int axis = 0;
        for (int a = 1; a < 3; a++) {
            axis = mid[3 + a] - mid[a] > mid[3 + axis] - mid[axis] ? a : axis;
        }
        if (to - from <= LEAF || mid[3 + axis] <= mid[axis]) {
            first[node] = from;
            size[node] = to - from;
            return node;
        }
        int half = split(from, to, axis, (mid[axis] + mid[3 + axis]) / 2);
        build(from, half);
        int second = build(half, to);
        first[node] = second;
        size[node] = -axis - 1;
        return node;
    }

    /** Puts what lies before the middle first; a cut that takes off next to nothing is made through the number instead. */
    private int split(int from, int to, int axis, float at) {
        int cut = parted(from, to, axis, at);
        if (Math.min(cut - from, to - cut) * 12 > to - from) {
            return cut;
        }
        Integer[] sorted = new Integer[to - from];
        for (int i = from; i < to; i++) {
            sorted[i - from] = order[i];
        }
        java.util.Arrays.sort(sorted, java.util.Comparator.comparing(t -> middle(t, axis)));
        for (int i = from; i < to; i++) {
            order[i] = sorted[i - from];
        }
        return (from + to) / 2;
    }

    private int parted(int from, int to, int axis, float at) {
        int i = from, j = to - 1;
        while (i <= j) {
            if (middle(order[i], axis) < at) {
                i++;
            } else {
                int t = order[i];
                order[i] = order[j];
                order[j--] = t;
            }
        }
        return i;
    }

    /** The nearest triangle before {@code far}, or whether there is any at all. */
    boolean meets(double[] o, double[] d, double far, boolean any, Hit hit) {
        double ix = 1 / d[0], iy = 1 / d[1], iz = 1 / d[2];
        int[] stack = new int[128];
        int top = 0;
        stack[top++] = 0;
        boolean found = false;
        hit.t = far;
        while (top > 0) {
            int node = stack[--top];
            if (!enters(node, o, ix, iy, iz, hit.t)) {
                continue;
            }
            if (size[node] >= 0) {
                for (int i = first[node]; i < first[node] + size[node]; i++) {
                    if (triangle(order[i], o, d, hit)) {
                        found = true;
                        if (any) {
                            return true;
                        }
                    }
                }
            } else {
                boolean back = d[-size[node] - 1] < 0;
                stack[top++] = back ? node + 1 : first[node];
                stack[top++] = back ? first[node] : node + 1;
            }
        }
        return found;
    }

    private boolean enters(int node, double[] o, double ix, double iy, double iz, double far) {
        int n = node * 6;
        double a = (box[n] - o[0]) * ix, b = (box[n + 3] - o[0]) * ix;
        double near = Math.min(a, b), end = Math.max(a, b);
        a = (box[n + 1] - o[1]) * iy;
        b = (box[n + 4] - o[1]) * iy;
        near = Math.max(near, Math.min(a, b));
        end = Math.min(end, Math.max(a, b));
        a = (box[n + 2] - o[2]) * iz;
        b = (box[n + 5] - o[2]) * iz;
        near = Math.max(near, Math.min(a, b));
        end = Math.min(end, Math.max(a, b));
        return end >= Math.max(near, 0) && near < far;
    }

    private boolean triangle(int t, double[] o, double[] d, Hit hit) {
        float[] c = mesh.corners;
        int n = t * 9;
        double ax = c[n + 3] - c[n], ay = c[n + 4] - c[n + 1], az = c[n + 5] - c[n + 2];
        double bx = c[n + 6] - c[n], by = c[n + 7] - c[n + 1], bz = c[n + 8] - c[n + 2];
        double px = d[1] * bz - d[2] * by, py = d[2] * bx - d[0] * bz, pz = d[0] * by - d[1] * bx;
        double det = ax * px + ay * py + az * pz;
        if (Math.abs(det) < 1e-14) {
            return false;
        }
        double inv = 1 / det, sx = o[0] - c[n], sy = o[1] - c[n + 1], sz = o[2] - c[n + 2];
        double u = (sx * px + sy * py + sz * pz) * inv;
        if (u < 0 || u > 1) {
            return false;
        }
        double qx = sy * az - sz * ay, qy = sz * ax - sx * az, qz = sx * ay - sy * ax;
        double v = (d[0] * qx + d[1] * qy + d[2] * qz) * inv;
        if (v < 0 || u + v > 1) {
            return false;
        }
        double at = (bx * qx + by * qy + bz * qz) * inv;
        if (at < 1e-4 || at >= hit.t) {
            return false;
        }
        hit.t = at;
        hit.triangle = t;
        hit.u = u;
        hit.v = v;
        return true;
    }

    double[] normal(Hit hit) {
        float[] c = mesh.normals;
        int n = hit.triangle * 9;
        double w = 1 - hit.u - hit.v;
        return V.unit(V.of(
                c[n] * w + c[n + 3] * hit.u + c[n + 6] * hit.v,
                c[n + 1] * w + c[n + 4] * hit.u + c[n + 7] * hit.v,
                c[n + 2] * w + c[n + 5] * hit.u + c[n + 8] * hit.v));
    }
}
