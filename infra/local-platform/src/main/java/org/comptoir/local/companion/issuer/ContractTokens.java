package org.comptoir.local.companion.issuer;

import java.util.List;
import java.util.Optional;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.Secrets;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Gives every access token the shape of the platform's token contract. */
final class ContractTokens implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final List<String> AUDIENCE =
            Part.services().stream().map(Part::title).toList();

    @Override
    public void customize(JwtEncodingContext context) {
        Subject subject = subject(context);
        context.getJwsHeader().type("at+jwt");
        context.getClaims().audience(AUDIENCE).claims(claims -> claims.putAll(subject.claims()));
    }

    private static Subject subject(JwtEncodingContext context) {
        String client = context.getRegisteredClient().getClientId();
        Optional<String> user = user(context);
        if (!client.equals(Secrets.LAUNCHER)) {
            if (user.isPresent()) {
                throw refusal("Only the launcher speaks for users.");
            }
            return Subjects.client(client);
        }
        return user.flatMap(Subjects::user)
                .orElseThrow(
                        () -> refusal(
                                "No such demo user. There are: operator, merchandiser, agent, analyst, clerk-<store>,"
                                        + " manager-<store>, customer-<number>, and the machine clients frontend, marketplace, <service>."));
    }

    private static Optional<String> user(JwtEncodingContext context) {
        return context.getAuthorizationGrant() instanceof OAuth2ClientCredentialsAuthenticationToken grant
                ? Optional.ofNullable(grant.getAdditionalParameters().get("user"))
                        .map(Object::toString)
                : Optional.empty();
    }

    private static OAuth2AuthenticationException refusal(String description) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, description, null));
    }
}
