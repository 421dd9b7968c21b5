using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>Cuts many rows and columns into parts that can be read.</summary>
internal sealed class MatrixParts
{
    public const int RowsAtOnce = 25;
    public const int ColumnsAtOnce = 7;

    private readonly EventIndex index;
    private readonly MatrixQuery query;
    private readonly HashSet<WeaponId> classes;

    public MatrixParts(EventIndex index, MatrixScope scope, MatrixQuery query, ImmutableArray<StandingKey> keys)
    {
        this.index = index;
        this.query = query;
        var (actors, weapons) = (keys.Select(k => k.Actor).ToHashSet(), keys.Select(k => k.Weapon).ToHashSet());
        AllActors = [.. scope.Actors.Where(actors.Contains)];
        AllWeapons = [.. scope.Weapons.Where(weapons.Contains)];
        Page = Clamped(query.Filters.Page, AllActors.Length, RowsAtOnce);
        ColumnPage = Clamped(query.ColumnPage, AllWeapons.Length, ColumnsAtOnce);
        Actors = [.. AllActors.Skip((Page - 1) * RowsAtOnce).Take(RowsAtOnce)];
        Weapons = scope.Ordered(index, AllWeapons.Skip((ColumnPage - 1) * ColumnsAtOnce).Take(ColumnsAtOnce));
        classes = [.. index.Vocabulary.Weapons.Select(w => w.ClassId).OfType<WeaponId>()];
    }

    public ImmutableArray<ActorCode> AllActors { get; }

    public ImmutableArray<WeaponId> AllWeapons { get; }

    public ImmutableArray<ActorCode> Actors { get; }

    public ImmutableArray<WeaponId> Weapons { get; }

    private int Page { get; }

    private int ColumnPage { get; }

    public ImmutableArray<MatrixColumn> Columns() => [.. Weapons.Select(w => new MatrixColumn(w, Names.OfWeapon(w, index.Vocabulary), KindOf(w)))];

    public MatrixPart? RowPart() => Part("Rows", Page, AllActors.Length, RowsAtOnce, page => (query with { Filters = query.Filters with { Page = page } }).Link());

    public MatrixPart? ColumnPart() => Part("Weapons", ColumnPage, AllWeapons.Length, ColumnsAtOnce, page => (query with { ColumnPage = page }).Link());

    private static int Clamped(int page, int count, int atOnce) => Math.Clamp(page, 1, Math.Max(1, (count + atOnce - 1) / atOnce));

    private static MatrixPart? Part(string name, int page, int count, int atOnce, Func<int, string> href) => count <= atOnce ? null : new(
        string.Create(CultureInfo.InvariantCulture, $"{name} {((page - 1) * atOnce) + 1} to {Math.Min(page * atOnce, count)} of {count}, most stated first"),
        page > 1 ? href(page - 1) : null,
        page * atOnce < count ? href(page + 1) : null);

    private string KindOf(WeaponId weapon) => classes.Contains(weapon) ? "class"
        : index.Vocabulary.Find(weapon)?.ClassId is { } above && above != weapon && above != WeaponId.Unspecified ? Names.InSentence(above, index.Vocabulary) : "";
}
