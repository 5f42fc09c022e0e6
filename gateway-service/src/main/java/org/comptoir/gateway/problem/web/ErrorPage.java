package org.comptoir.gateway.problem.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.comptoir.gateway.problem.Problem;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container answers when a request never came to a route. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var problem = status instanceof Integer code ? Problem.ofStatus(code) : Problem.NOT_FOUND;
        problem.at(Objects.toString(address, request.getRequestURI())).answer(response);
    }
}
