using System.Globalization;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Compiler.Resolvers;
using PlanSite.Publishing.Html;
using PlanSite.Publishing.Phrases;

namespace PlanSite.Publishing.Theming;

/// <summary>The templates and assets of a theme, compiled once. Safe for use from many threads.</summary>
internal sealed class Theme
{
    private readonly string folder;
    private readonly Dictionary<string, HandlebarsTemplate<object, object>> templates = new(StringComparer.Ordinal);

    private Theme(string folder)
    {
        this.folder = folder;
        Words = ThemeWords.Load(folder);
    }

    /// <summary>What pages of this theme say.</summary>
    public Words Words { get; }

    /// <summary>Reads <c>words.json</c>, <c>layout.hbs</c>, <c>pages/*.hbs</c> and <c>partials/*.hbs</c>.</summary>
    /// <exception cref="ThemeException">A folder is missing, a template does not compile, or the words are wrong.</exception>
    public static Theme Load(string folder)
    {
        var theme = new Theme(folder);
        var engine = CreateEngine(theme.Words);
        foreach (var file in theme.FilesIn("partials")) theme.Try(file, () => engine.RegisterTemplate(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));
        foreach (var file in theme.FilesIn("pages").Append(Path.Combine(folder, "layout.hbs")))
            theme.Try(file, () => theme.templates[Path.GetFileNameWithoutExtension(file)] = engine.Compile(File.ReadAllText(file)));
        return theme;
    }

    /// <summary>Fills a template.</summary>
    /// <exception cref="ThemeException">The theme has no such template, or it names a value that the page does not have.</exception>
    public SafeHtml Render(string template, object model)
    {
        if (!templates.TryGetValue(template, out var render))
            throw new ThemeException($"The theme {folder} has no template pages/{template}.hbs; copy it from themes/default.");
        var markup = "";
        Try($"{template}.hbs", () => markup = render(model));
        return SafeHtml.FromTemplate(markup);
    }

    /// <summary>Copies <c>assets/</c> to the site, without hidden files.</summary>
    public void CopyAssets(OutputFolder output)
    {
        var assets = Path.Combine(folder, "assets");
        if (!Directory.Exists(assets)) throw new ThemeException($"The theme {folder} has no folder assets.");
        foreach (var file in Directory.EnumerateFiles(assets, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(assets, file).Replace('\\', '/');
            if (!name.Split('/').Any(part => part.StartsWith('.'))) output.Write($"assets/{name}", File.ReadAllBytes(file));
        }
    }

    /// <summary>The scripts of a folder below <c>scripts/</c>, in the order of their names.</summary>
    /// <exception cref="ThemeException">There is no such folder.</exception>
    public IEnumerable<string> Scripts(string name)
    {
        var scripts = Path.Combine(folder, "scripts", name);
        if (!Directory.Exists(scripts)) throw new ThemeException($"The theme {folder} has no folder scripts/{name}; copy it from themes/default.");
        return Directory.EnumerateFiles(scripts, "*.js").Order(StringComparer.Ordinal).Select(File.ReadAllText);
    }

    private static IHandlebars CreateEngine(Words words)
    {
        var configuration = new HandlebarsConfiguration
        {
            TextEncoder = new TemplateEncoder(),
            ExpressionNameResolver = new UpperCamelCaseExpressionNameResolver(),
            FormatProvider = CultureInfo.InvariantCulture,
            ThrowOnUnresolvedBindingExpression = true,
        };
        configuration.FormatterProviders.Add(new SafeHtmlFormatter());
        var engine = Handlebars.Create(configuration);
        new WordHelper(words).Register(engine);
        return engine;
    }

    private IEnumerable<string> FilesIn(string name)
    {
        var path = Path.Combine(folder, name);
        if (!Directory.Exists(path)) throw new ThemeException($"The theme {folder} has no folder {name}; check --theme or the theme's name in plansite.yml.");
        return Directory.EnumerateFiles(path, "*.hbs").Order(StringComparer.Ordinal);
    }

    private void Try(string file, Action action)
    {
        try
        {
            action();
        }
        // The engine reports some broken templates by exceptions of its own kind and others by general ones.
        catch (Exception wrong) when (wrong is HandlebarsException or HandlebarsUndefinedBindingException or InvalidOperationException or ArgumentException)
        {
            throw new ThemeException($"The template {Path.GetFileName(file)} of the theme {folder} is wrong: {wrong.Message}", wrong);
        }
    }
}
