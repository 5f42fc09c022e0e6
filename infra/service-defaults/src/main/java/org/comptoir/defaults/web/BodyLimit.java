package org.comptoir.defaults.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.defaults.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses bodies over the limit: by the length they announce, or while counting what really arrives. */
final class BodyLimit extends OncePerRequestFilter {
    private final long limit;
    private final List<PathPattern> exempt;
    private final ProblemWriter problems;

    BodyLimit(long limit, List<String> exempt, ProblemWriter problems) {
        this.limit = limit;
        this.exempt =
                exempt.stream().map(PathPatternParser.defaultInstance::parse).toList();
        this.problems = problems;
    }

    /** A body that announces a length within the limit cannot become longer: the server reads no further. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long announced = request.getContentLengthLong();
        if ((announced >= 0 && announced <= limit) || isExempt(request)) {
            chain.doFilter(request, response);
        } else if (announced > limit) {
            problems.tooLarge(limit, request, response);
        } else {
            chain.doFilter(new Counted(request, limit), response);
        }
    }

    private boolean isExempt(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return exempt.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static final class Counted extends HttpServletRequestWrapper {
        private final long limit;
        private @Nullable Counting stream;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            Counting counting = stream;
            if (counting == null) {
                counting = new Counting(super.getInputStream(), limit);
                stream = counting;
            }
            return counting;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }

    private static final class Counting extends ServletInputStream {
        private final ServletInputStream body;
        private final long limit;
        private long seen;

        Counting(ServletInputStream body, long limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int value = body.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = body.read(target, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws BodyTooLarge {
            seen += more;
            if (seen > limit) {
                throw new BodyTooLarge(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
