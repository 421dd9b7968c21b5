using System.Text.Json;
using System.Text.Json.Serialization;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Archives;

/// <summary>What an archive holds as JSON.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ArchivedArticle))]
[JsonSerializable(typeof(ChangeRow))]
[JsonSerializable(typeof(FormerIdRow))]
[JsonSerializable(typeof(ArchiveManifest))]
internal sealed partial class ArchiveJson : JsonSerializerContext
{
    /// <summary>The same, with letters of all scripts as they are.</summary>
    public static ArchiveJson Readable { get; } = new(Written(isIndented: false));

    /// <summary>The same over several lines.</summary>
    public static ArchiveJson Indented { get; } = new(Written(isIndented: true));

    private static JsonSerializerOptions Written(bool isIndented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = isIndented,
        NewLine = "\n",
    };
}
