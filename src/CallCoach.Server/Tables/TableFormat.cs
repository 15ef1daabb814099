namespace CallCoach.Server.Tables;

/// <summary>A kind of file that tables leave the system as.</summary>
/// <param name="Extension">Without the dot.</param>
/// <param name="ContentType">Of the file.</param>
internal sealed record TableFormat(string Extension, string ContentType)
{
    /// <summary>UTF-8 with a byte order mark, by which Excel knows that it is Chinese and not the machine's own code page.</summary>
    public static readonly TableFormat Csv = new("csv", "text/csv; charset=utf-8");

    public static readonly TableFormat Xlsx = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public static IReadOnlyList<TableFormat> All { get; } = [Csv, Xlsx];

    public ITableWriter Open(Stream stream) => this == Csv ? new CsvWriter(stream) : new XlsxWriter(stream);
}
