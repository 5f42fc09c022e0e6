package org.comptoir.customer.message.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.comptoir.customer.customer.Look;
import org.comptoir.customer.customer.Purpose;
import org.comptoir.customer.message.MessageRecord;
import org.comptoir.customer.message.MessageService;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/customers/{id}/messages}, for agents: "I got no e-mail". */
@RestController
@RequestMapping("/api/v1/customers/{id}/messages")
@PreAuthorize("hasRole('agent')")
class MessageController {
    private final MessageService messages;

    MessageController(MessageService messages) {
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "What was written to a customer and whether it was sent, newest first")
    Page<MessageRecord> messages(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "SERVICE") Purpose purpose,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            Caller caller) {
        return messages.to(id, after, limit, new Look(caller, purpose, Look.Part.MESSAGES));
    }
}
