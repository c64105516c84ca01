using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace PlanSite.Cli.Tests.Browsing;

/// <summary>A plain file server on loopback, with the content security policy that the pages are made for.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private SiteServer(WebApplication application) => this.application = application;

    public string Url => application.Urls.First();

    public static async Task<SiteServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";
            return next();
        });
        application.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            StaticFileOptions = { ServeUnknownFileTypes = true, DefaultContentType = "application/octet-stream", ContentTypeProvider = new FileExtensionContentTypeProvider() },
        });
        await application.StartAsync();
        return new SiteServer(application);
    }

    public async ValueTask DisposeAsync() => await application.DisposeAsync();
}
