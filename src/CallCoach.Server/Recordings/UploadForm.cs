using Microsoft.OpenApi;

namespace CallCoach.Server.Recordings;

/// <summary>The fields of an upload, as they came; the file itself is on disk by then.</summary>
internal sealed class UploadForm
{
    /// <summary>Fields that are read; others are passed over.</summary>
    public static readonly string[] Names = ["agent", "roles", "customerReference", "campaign", "direction", "language", "script"];

    private readonly Dictionary<string, string> _fields = [];

    /// <summary>There was a file among the parts.</summary>
    public bool HasFile { get; set; }

    /// <summary>Null when it was left out or is empty.</summary>
    public string? this[string name]
    {
        get => _fields.GetValueOrDefault(name);
        set
        {
            if (!string.IsNullOrWhiteSpace(value))
                _fields[name] = value.Trim();
        }
    }

    /// <summary>Tells the API description what the body is: the endpoint reads it as it arrives, so nothing can be bound.</summary>
    public static Task Describe(OpenApiOperation operation)
    {
        var schema = new OpenApiSchema { Type = JsonSchemaType.Object, Required = new HashSet<string> { "file" }, Properties = new Dictionary<string, IOpenApiSchema>() };
        schema.Properties["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        foreach (var name in Names)
            schema.Properties[name] = new OpenApiSchema { Type = JsonSchemaType.String };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType> { ["multipart/form-data"] = new() { Schema = schema } },
        };
        return Task.CompletedTask;
    }
}
