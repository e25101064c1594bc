package org.vsm.cli.serve.assets;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers requests for assets; whatever else is asked for is left to the next handler. */
public final class AssetHandler extends Handler.Abstract.NonBlocking {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Assets assets;

    /** @param assets that browsers may load */
    public AssetHandler(Assets assets) {
        this.assets = assets;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath();
        if (path == null || !path.startsWith(Assets.PATH)) {
            return false;
        }
        Optional<Asset> asset = assets.at(path);
        boolean reads = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        if (asset.isEmpty() || !reads) {
            Response.writeError(request, response, callback, reads ? HttpStatus.NOT_FOUND_404 : HttpStatus.METHOD_NOT_ALLOWED_405);
            return true;
        }
        answer(asset.get(), request, response, callback);
        return true;
    }

    private static void answer(Asset asset, Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, FOR_GOOD);
        response.getHeaders().put(HttpHeader.ETAG, asset.tag());
        if (asset.tag().equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            callback.succeeded();
            return;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, asset.type());
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, asset.content().length);
        boolean whole = HttpMethod.GET.is(request.getMethod());
        response.write(true, whole ? ByteBuffer.wrap(asset.content()) : null, callback);
    }
}
