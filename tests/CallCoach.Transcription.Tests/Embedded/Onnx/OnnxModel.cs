using System.Globalization;
using System.Runtime.InteropServices;

namespace CallCoach.Transcription.Tests.Embedded.Onnx;

/// <summary>A small model in ONNX's file format (onnx.proto, opset 13), written node by node.</summary>
internal sealed class OnnxModel
{
    private const int Float = 1, Int32 = 6, Int64 = 7;
    private const int IntAttribute = 2;
    private readonly ProtoWriter _graph = new ProtoWriter().Text(2, "graph");
    private readonly List<(string Key, string Value)> _metadata = [];

    public OnnxModel Input<T>(string name, int dimensions) => Value<T>(11, name, dimensions);

    public OnnxModel Output<T>(string name, int dimensions) => Value<T>(12, name, dimensions);

    public OnnxModel Constant<T>(string name, long[] size, T[] values) where T : unmanaged
    {
        var tensor = new ProtoWriter();
        foreach (var length in size)
            tensor.Number(1, length);
        _graph.Message(5, tensor.Number(2, TypeOf<T>()).Text(8, name).Bytes(9, MemoryMarshal.AsBytes(values.AsSpan())));
        return this;
    }

    public OnnxModel Node(string operation, string[] inputs, string output, params (string Name, long Value)[] attributes)
    {
        var node = new ProtoWriter();
        foreach (var input in inputs)
            node.Text(1, input);
        node.Text(2, output).Text(4, operation);
        foreach (var (name, value) in attributes)
            node.Message(5, new ProtoWriter().Text(1, name).Number(3, value).Number(20, IntAttribute));
        _graph.Message(1, node);
        return this;
    }

    public OnnxModel About(string key, string value)
    {
        _metadata.Add((key, value));
        return this;
    }

    public OnnxModel About(string key, int value) => About(key, value.ToString(CultureInfo.InvariantCulture));

    public void Write(string path)
    {
        var model = new ProtoWriter().Number(1, 7).Message(7, _graph).Message(8, new ProtoWriter().Text(1, "").Number(2, 13));
        foreach (var (key, value) in _metadata)
            model.Message(14, new ProtoWriter().Text(1, key).Text(2, value));
        File.WriteAllBytes(path, model.ToArray());
    }

    // Every length is open.
    private OnnxModel Value<T>(int field, string name, int dimensions)
    {
        var shape = new ProtoWriter();
        for (var i = 0; i < dimensions; i++)
            shape.Message(1, new ProtoWriter().Text(2, $"{name}{i}"));
        var tensor = new ProtoWriter().Number(1, TypeOf<T>()).Message(2, shape);
        _graph.Message(field, new ProtoWriter().Text(1, name).Message(2, new ProtoWriter().Message(1, tensor)));
        return this;
    }

    private static int TypeOf<T>() => typeof(T) == typeof(float) ? Float : typeof(T) == typeof(int) ? Int32 : Int64;
}
