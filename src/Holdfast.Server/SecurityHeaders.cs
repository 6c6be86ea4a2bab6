namespace Holdfast.Server;

/// <summary>What the browser is told to refuse: everything that the app does not use.</summary>
internal static class SecurityHeaders
{
    internal static void UseSecurityHeaders(this WebApplication app, Shell shell)
    {
        var policy = ContentSecurityPolicy(shell);
        app.Use(
            (context, next) =>
            {
                var headers = context.Response.Headers;
                headers.XContentTypeOptions = "nosniff";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                context.Response.OnStarting(() =>
                {
                    // Only a page and a worker act on a policy; the other files stay short.
                    if (context.Response.ContentType is { } type && (IsOf(type, "html") || IsOf(type, "javascript")))
                    {
                        headers.ContentSecurityPolicy = policy;
                        headers["Referrer-Policy"] = "no-referrer";
                        headers["Cross-Origin-Opener-Policy"] = "same-origin";
                        headers["Permissions-Policy"] = PermissionsPolicy;
                    }

                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
    }

    private static bool IsOf(string contentType, string kind) => contentType.Contains(kind, StringComparison.Ordinal);

    // Screens reach the page through one Trusted Types policy, so a string from elsewhere can never become markup.
    private static string ContentSecurityPolicy(Shell shell) =>
        string.Join(
            "; ",
            "default-src 'none'",
            $"script-src 'self' 'wasm-unsafe-eval' {shell.InlineScripts}",
            $"style-src 'self' {shell.InlineStyles}".TrimEnd(),
            "font-src 'self'",
            "img-src 'self'",
            // The silence that lets a session be seen on the lock screen is made in memory: no file of anybody's can be played.
            "media-src blob:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "base-uri 'self'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types holdfast"
        );

    private const string PermissionsPolicy =
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), midi=(), serial=(), hid=(), "
        + "display-capture=(), browsing-topics=(), screen-wake-lock=(self), autoplay=(self), fullscreen=(self)";
}
