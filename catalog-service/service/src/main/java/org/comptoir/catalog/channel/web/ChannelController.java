package org.comptoir.catalog.channel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.comptoir.catalog.channel.Channel;
import org.comptoir.catalog.channel.ChannelService;
import org.comptoir.catalog.edit.EntityTag;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Channels", description = "Where the merchant sells, and what is offered there")
@RestController
@RequestMapping("/api/v1/channels")
class ChannelController {

    private final ChannelService channels;

    ChannelController(ChannelService channels) {
        this.channels = channels;
    }

    @Operation(summary = "Put a channel; products whose offer changes with it are told")
    @ApiResponse(responseCode = "412", description = "Somebody edited meanwhile")
    @PutMapping("/{code}")
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<ChannelView> putChannel(
            @PathVariable @Size(max = Channel.LONGEST) @Pattern(regexp = Channel.FORM) String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ChannelRequest request) {
        var put = channels.put(
                code,
                request.kind(),
                request.names().toNames(),
                request.assortment(),
                request.activeUnlessSaid(),
                EntityTag.basedOn(ifMatch));
        var status =
                put.created() ? ResponseEntity.created(URI.create("/api/v1/channels/" + code)) : ResponseEntity.ok();
        return answer(status, put.channel());
    }

    @Operation(summary = "Read a channel")
    @GetMapping("/{code}")
    ResponseEntity<ChannelView> readChannel(
            @PathVariable @Size(max = Channel.LONGEST) @Pattern(regexp = Channel.FORM) String code) {
        return answer(ResponseEntity.ok(), channels.find(code).orElseThrow(() -> NotFound.of("channel", code)));
    }

    @Operation(summary = "Read all channels")
    @GetMapping
    Page<ChannelView> listChannels() {
        return new Page<>(channels.all().stream().map(ChannelView::from).toList(), null);
    }

    private static ResponseEntity<ChannelView> answer(ResponseEntity.BodyBuilder status, Channel channel) {
        return status.eTag(EntityTag.of(channel.version())).body(ChannelView.from(channel));
    }
}
