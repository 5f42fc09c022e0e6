package org.comptoir.customer.customer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.customer.customer.CustomerService;
import org.comptoir.customer.customer.CustomerView;
import org.comptoir.customer.customer.InvalidParameter;
import org.comptoir.customer.customer.Look;
import org.comptoir.customer.customer.Purpose;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/customers}: whoever has a customer role may ask, the service decides on the customer. */
@RestController
@RequestMapping("/api/v1/customers")
class CustomerController {
    private static final Pattern ETAG = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    private final CustomerService customers;

    CustomerController(CustomerService customers) {
        this.customers = customers;
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Creates a customer, or edits it when If-Match names its version",
            responses = {
                @ApiResponse(
                        responseCode = "200",
                        description = "Known already, or edited",
                        useReturnTypeSchema = true),
                @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true),
                @ApiResponse(
                        responseCode = "412",
                        description = "If-Match is not the current version",
                        content =
                                @Content(
                                        mediaType = "application/problem+json",
                                        schema = @Schema(ref = "#/components/schemas/Problem")))
            })
    @PreAuthorize("hasAnyRole('customer', 'agent', 'clerk', 'store-manager', 'frontend')")
    ResponseEntity<CustomerView> put(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CustomerRequest request,
            Caller caller) {
        CustomerService.Outcome outcome = customers.put(id, request.toDetails(), version(ifMatch), caller);
        return answer(outcome.created() ? HttpStatus.CREATED : HttpStatus.OK, outcome.customer());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A customer; clerks and store managers see e-mail and phone masked")
    @PreAuthorize("hasAnyRole('customer', 'agent', 'clerk', 'store-manager', 'frontend')")
    ResponseEntity<CustomerView> look(
            @PathVariable UUID id, @RequestParam(defaultValue = "SERVICE") Purpose purpose, Caller caller) {
        return answer(HttpStatus.OK, customers.look(id, new Look(caller, purpose, Look.Part.CUSTOMER)));
    }

    @GetMapping
    @Operation(summary = "Customers with exactly this e-mail, phone or number: give one of the three")
    @PreAuthorize("hasAnyRole('agent', 'clerk', 'store-manager')")
    Page<CustomerView> search(
            @RequestParam(required = false) @Nullable String email,
            @RequestParam(required = false) @Nullable String phone,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(defaultValue = "SERVICE") Purpose purpose,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            Caller caller) {
        return customers.search(
                SearchKey.read(email, phone, number), after, limit, new Look(caller, purpose, Look.Part.SEARCH));
    }

    private static ResponseEntity<CustomerView> answer(HttpStatus status, CustomerView customer) {
        return ResponseEntity.status(status)
                .eTag("\"" + customer.version() + "\"")
                .body(customer);
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw new InvalidParameter(HttpHeaders.IF_MATCH, "must be the ETag of the customer");
        }
        return Long.valueOf(etag.group(1));
    }
}
