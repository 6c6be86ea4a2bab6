using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Holdfast.Domain.Tests.Architecture;

/// <summary>The house of the design: who may depend on whom.</summary>
public class HouseTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Domain"] = [],
        ["Figures"] = ["Domain"],
        ["Formats"] = ["Domain"],
        ["Library"] = ["Domain", "Formats"],
        ["Documents"] = ["Domain", "Figures"],
        ["Client"] = ["Domain", "Formats"],
        ["Pages"] = ["Client", "Domain", "Figures"],
        ["Web"] = ["Client", "Domain", "Figures", "Formats", "Pages"],
        ["Terminal"] = ["Client", "Documents", "Domain", "Figures", "Formats", "Library"],
        ["Server"] = ["Client", "Domain", "Figures", "Formats", "Pages"],
    };

    [Fact]
    public void Each_project_depends_only_on_what_the_design_allows()
    {
        foreach (var (project, allowed) in Allowed)
        {
            var references = ReferencesOf(project);
            Assert.True(
                references.All(allowed.Contains),
                $"Holdfast.{project} refers to {string.Join(", ", references.Except(allowed))}; allowed are {string.Join(", ", allowed)}."
            );
        }
    }

    [Fact]
    public void The_house_has_no_project_that_the_design_does_not_name()
    {
        var projects = Directory.GetDirectories(Path.Combine(Root(), "src")).Select(Path.GetFileName);
        Assert.Equal(
            Allowed.Keys.Select(name => $"Holdfast.{name}").Order(StringComparer.Ordinal),
            projects.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_domain_stands_on_the_base_library_alone()
    {
        var foreign = typeof(ExerciseId)
            .Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => name is not "netstandard" && !name.StartsWith("System.", StringComparison.Ordinal));
        Assert.Empty(foreign);
    }

    [Theory]
    [InlineData("Domain")]
    [InlineData("Figures")]
    [InlineData("Formats")]
    [InlineData("Client")]
    [InlineData("Pages")]
    public void Pure_projects_let_the_build_refuse_a_clock(string project) =>
        Assert.Contains(
            Project(project).Descendants("Import"),
            import => import.Attribute("Project")?.Value.EndsWith("Pure.targets", StringComparison.Ordinal) == true
        );

    // A reference that only orders the build (the library is compiled by its own program first) is no dependency.
    private static string[] ReferencesOf(string project) =>
        [
            .. Project(project)
                .Descendants("ProjectReference")
                .Where(reference => reference.Attribute("ReferenceOutputAssembly")?.Value != "false")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))
                .Select(name => name["Holdfast.".Length..]),
        ];

    private static XDocument Project(string name) =>
        XDocument.Load(Path.Combine(Root(), "src", $"Holdfast.{name}", $"Holdfast.{name}.csproj"));

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
