package org.anam.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Takes as many bytes as a range has, and no memory for more, whatever a server sends. Of answers
 * without a range, which may be whole files, nothing is taken.
 */
final class RangeBody implements HttpResponse.BodySubscriber<byte[]> {

  private static final byte[] NOTHING = {};

  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private final byte[] bytes;
  private int count;
  private Flow.Subscription subscription;

  private RangeBody(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes the bytes of an answer to a request for a range. */
  static HttpResponse.BodyHandler<byte[]> handler(long from, long to) {
    return answer -> {
      ContentRange range =
          answer.headers().firstValue("Content-Range").map(ContentRange::parse).orElse(null);
      boolean fits =
          answer.statusCode() == 206
              && range != null
              && range.isOf(from, to)
              && answer.headers().firstValueAsLong("Content-Length").orElse(range.count())
                  == range.count();
      return new RangeBody(fits ? new byte[range.count()] : NOTHING);
    };
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    if (bytes.length == 0) {
      given.cancel();
      whole.complete(bytes);
    } else {
      given.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (buffer.remaining() > bytes.length - count) {
        subscription.cancel();
        whole.completeExceptionally(
            new IOException("more than " + bytes.length + " bytes were sent"));
        return;
      }
      int some = buffer.remaining();
      buffer.get(bytes, count, some);
      count += some;
    }
  }

  @Override
  public void onError(Throwable e) {
    whole.completeExceptionally(e);
  }

  @Override
  public void onComplete() {
    if (count < bytes.length) {
      whole.completeExceptionally(
          new IOException(count + " bytes were sent in place of " + bytes.length));
    } else {
      whole.complete(bytes);
    }
  }
}
