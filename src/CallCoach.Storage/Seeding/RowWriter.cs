using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CallCoach.Storage;

/// <summary>Inserts many rows of one entity by one prepared statement, which is ten times faster than the change tracker. Columns and conversions are the model's own.</summary>
/// <typeparam name="T">An entity with a table of its own; parts that it owns as complex properties go with it, related entities do not.</typeparam>
internal sealed class RowWriter<T> : IDisposable where T : class
{
    private readonly DbCommand _command;
    private readonly List<Column> _columns;

    /// <param name="db">Its connection is open while this lives.</param>
    public RowWriter(CallDb db)
    {
        var entity = db.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} is no entity.", nameof(db));
        _columns = [.. Columns(entity, StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value)];
        var sql = db.GetService<ISqlGenerationHelper>();
        _command = db.Database.GetDbConnection().CreateCommand();
        _command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(entity.GetTableName()!)} ({string.Join(", ", _columns.Select(column => sql.DelimitIdentifier(column.Name)))}) " +
            $"VALUES ({string.Join(", ", _columns.Select((_, i) => $"@p{i}"))})";
        for (var i = 0; i < _columns.Count; i++)
            _command.Parameters.Add(_columns[i].Mapping.CreateParameter(_command, $"@p{i}", null, nullable: true));
    }

    public void Write(T row, DbTransaction transaction)
    {
        if (_command.Transaction != transaction)
        {
            _command.Transaction = transaction;
            _command.Prepare();
        }
        for (var i = 0; i < _columns.Count; i++)
            _command.Parameters[i].Value = _columns[i].Read(row) ?? DBNull.Value;
        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();

    private static IEnumerable<Column> Columns(IEntityType entity, StoreObjectIdentifier table) =>
        [.. entity.GetProperties().Where(property => property.PropertyInfo is not null && !IsNumberedByDatabase(property))
            .Select(property => new Column(property, table, [property.PropertyInfo!])),
         .. entity.GetComplexProperties().SelectMany(part => part.ComplexType.GetProperties()
            .Select(property => new Column(property, table, [part.PropertyInfo!, property.PropertyInfo!])))];

    private static bool IsNumberedByDatabase(IProperty property) => property.ValueGenerated == ValueGenerated.OnAdd && property.ClrType != typeof(Guid);

    private sealed class Column(IProperty property, StoreObjectIdentifier table, PropertyInfo[] path)
    {
        public string Name { get; } = property.GetColumnName(table)!;   // parts have their owner's name before theirs

        public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

        public object? Read(object row)
        {
            object? value = row;
            foreach (var step in path)
                value = value is null ? null : step.GetValue(value);
            return value is not null && Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        }
    }
}
