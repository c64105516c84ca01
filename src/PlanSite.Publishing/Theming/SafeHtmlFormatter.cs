using System.Diagnostics.CodeAnalysis;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;
using PlanSite.Publishing.Html;

namespace PlanSite.Publishing.Theming;

/// <summary>Lets <c>{{value}}</c> write a <see cref="SafeHtml"/> unencoded, so that no template needs the three braces that would let anything through.</summary>
internal sealed class SafeHtmlFormatter : IFormatter, IFormatterProvider
{
    public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
    {
        formatter = type == typeof(SafeHtml) ? this : null;
        return formatter is not null;
    }

    public void Format<T>(T value, in EncodedTextWriter writer) => writer.Write(value?.ToString() ?? "", encode: false);
}
