using Microsoft.Net.Http.Headers;

namespace Holdfast.Server;

/// <summary>Answers every address of the app with its one page; the app itself reads the address.</summary>
internal static class ShellEndpoint
{
    internal static void MapShell(this WebApplication app, Shell shell)
    {
        app.MapFallback(context => Send(context, shell));
    }

    private static Task Send(HttpContext context, Shell shell)
    {
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = new EntityTagHeaderValue(shell.ETag);
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        var known = context.Request.GetTypedHeaders().IfNoneMatch;
        if (known.Any(tag => tag.Tag == shell.ETag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var (bytes, encoding) = shell.For(context.Request.GetTypedHeaders().AcceptEncoding);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        if (encoding is not null)
        {
            context.Response.Headers.ContentEncoding = encoding;
        }

        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
