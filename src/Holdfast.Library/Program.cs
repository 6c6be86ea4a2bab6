using Holdfast.Formats.Compiled;
using Holdfast.LibraryFiles;

// The build's own tool. People use `holdfast library check`.
return args switch
{
    ["check", var folder] => Check(folder),
    ["compile", var folder, var output] => Compile(folder, output),
    ["schema", var folder] => WriteSchemas(folder),
    _ => Usage(),
};

static int Check(string folder)
{
    var (_, faults) = LibraryReader.Read(folder);
    foreach (var fault in faults)
    {
        Console.Error.WriteLine(fault.ForBuild(folder));
    }

    return faults.IsEmpty ? 0 : 2;
}

static int Compile(string folder, string output)
{
    var (library, faults) = LibraryReader.Read(folder);
    if (library is null)
    {
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault.ForBuild(folder));
        }

        return 2;
    }

    CompiledFile.Put(output, CompiledLibrary.Write(library));
    return 0;
}

static int WriteSchemas(string folder)
{
    foreach (var (name, schema) in LibrarySchemas.All)
    {
        File.WriteAllText(Path.Combine(folder, name), schema);
    }

    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("Holdfast.Library: expected check FOLDER, compile FOLDER FILE or schema FOLDER.");
    return 2;
}
