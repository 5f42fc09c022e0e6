package org.comptoir.catalog.product.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductFixture;
import org.comptoir.catalog.product.ProductPut;
import org.comptoir.catalog.product.ProductService;
import org.comptoir.catalog.product.Sku;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(ProductController.class)
@ImportAutoConfiguration(ServletWebSecurityAutoConfiguration.class)
class ProductControllerTests {

    private static final Product MILK = ProductFixture.BARE;

    @Autowired
    MockMvcTester http;

    @MockitoBean
    ProductService products;

    @MockitoBean
    JwtDecoder tokens;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"'\"3\"', 3", "'\"10\"', 10", "'*', -", "'W/\"3\"', -1", "3, -1", "'\"x\"', -1"})
    void understandsWhichVersionAnEditIsBasedOn(String ifMatch, @Nullable Long version) {
        when(products.put(any(), any())).thenReturn(new ProductPut(MILK, false));
        when(tokens.decode("good"))
                .thenReturn(Jwt.withTokenValue("good")
                        .header("typ", "at+jwt")
                        .subject("somebody")
                        .claim("roles", List.of("merchandiser"))
                        .build());

        assertThat(http.put()
                        .uri("/api/v1/products/MILK")
                        .header("Authorization", "Bearer good")
                        .header("If-Match", ifMatch)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"Lait\", \"vatCategory\": \"REDUCED\"}"))
                .hasStatusOk()
                .headers()
                .hasValue("ETag", "\"3\"");
        verify(products).put(any(), eq(version));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        when(products.find(new Sku("MILK"))).thenReturn(Optional.of(MILK));

        assertThat(http.get().uri("/api/v1/products/MILK")).bodyJson().isStrictlyEqualTo("""
                {"sku": "MILK", "name": "Lait", "texts": {"fr": {"name": "Lait"}}, "vatCategory": "REDUCED",
                 "vatRate": 550, "channels": ["store", "web"], "status": "ACTIVE", "version": 3,
                 "changedAt": "2026-11-21T10:00:00Z"}
                """);
    }
}
