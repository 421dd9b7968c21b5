using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Tests.Repository;

/// <summary>Rows and context are internal: whoever is outside works with the types of Chronicle.</summary>
public sealed class StoreRuleTests
{
    private static readonly Type[] Exported = typeof(StoreRegistration).Assembly.GetExportedTypes();

    [Fact]
    public void Rows_and_context_are_internal() =>
        Assert.DoesNotContain(Exported, t => typeof(DbContext).IsAssignableFrom(t) || t.Name.EndsWith("Row", StringComparison.Ordinal));

    [Fact]
    public void What_is_public_names_no_type_of_the_database() =>
        Assert.DoesNotContain(
            Exported.SelectMany(t => t.GetMethods().SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType))),
            t => t.FullName?.Contains("EntityFrameworkCore", StringComparison.Ordinal) == true || t.FullName?.Contains("Sqlite", StringComparison.Ordinal) == true);
}
