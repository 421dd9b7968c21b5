using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>The tables. No column has an explicit type and no key is counted by the database, so that one schema serves every engine.</summary>
internal sealed class ChronicleContext(DbContextOptions<ChronicleContext> options) : DbContext(options)
{
    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<TextRow> Texts => Set<TextRow>();

    public DbSet<SelectorRow> Selectors => Set<SelectorRow>();

    public DbSet<SourceRow> Sources => Set<SourceRow>();

    public DbSet<CandidateRow> Candidates => Set<CandidateRow>();

    public DbSet<RejectionRow> Rejections => Set<RejectionRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<EventWeaponRow> EventWeapons => Set<EventWeaponRow>();

    public DbSet<CitationRow> Citations => Set<CitationRow>();

    public DbSet<PassageRow> Passages => Set<PassageRow>();

    public DbSet<FieldRow> Fields => Set<FieldRow>();

    public DbSet<SearchRow> SearchRows => Set<SearchRow>();

    public DbSet<StateRow> States => Set<StateRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public DbSet<FormerIdRow> FormerIds => Set<FormerIdRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ArticleRow>(row =>
        {
            row.ToTable("articles").HasKey(r => r.Id);
            row.HasIndex(r => r.FileSha256);
            row.HasIndex(r => r.DigestSha256);
            row.HasIndex(r => r.TextId);
            row.HasIndex(r => r.SourceId);
        });
        modelBuilder.Entity<TextRow>().ToTable("texts").HasKey(r => r.Id);
        modelBuilder.Entity<SourceRow>(row =>
        {
            row.ToTable("sources").HasKey(r => r.Id);
            row.HasIndex(r => r.Slug);
        });
        modelBuilder.Entity<CandidateRow>(row =>
        {
            row.ToTable("candidates").HasKey(r => r.Id);
            row.HasIndex(r => r.ArticleId);
            row.HasIndex(r => new { r.Actor, r.Recipient, r.Topic });
        });
        modelBuilder.Entity<RejectionRow>(row =>
        {
            row.ToTable("rejections").HasKey(r => r.Id);
            row.HasIndex(r => r.ArticleId);
        });
        modelBuilder.Entity<EventRow>(row =>
        {
            row.ToTable("events").HasKey(r => r.Id);
            row.HasIndex(r => new { r.Actor, r.Recipient, r.Topic });
        });
        modelBuilder.Entity<EventWeaponRow>().ToTable("event_weapons").HasKey(r => new { r.EventId, r.WeaponId });
        modelBuilder.Entity<CitationRow>(row =>
        {
            row.ToTable("citations").HasKey(r => new { r.EventId, r.SourceId });
            row.HasIndex(r => r.SourceId);
        });
        modelBuilder.Entity<SelectorRow>().ToTable("selectors").HasKey(r => new { r.TextId, r.Start, r.Length });
        modelBuilder.Entity<PassageRow>(row =>
        {
            row.ToTable("passages").HasKey(r => new { r.EventId, r.SourceId, r.Ordinal });
            row.HasIndex(r => r.PassageId);
        });
        modelBuilder.Entity<FieldRow>().ToTable("fields").HasKey(r => new { r.EventId, r.SourceId, r.Ordinal });
        modelBuilder.Entity<SearchRow>(row =>
        {
            row.ToTable("search_words").HasKey(r => r.Id);
            row.Property(r => r.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<StateRow>().ToTable("state").HasKey(r => r.Key);
        modelBuilder.Entity<ChangeRow>(row =>
        {
            row.ToTable("changes").HasKey(r => r.Number);
            row.Property(r => r.Number).ValueGeneratedNever();
            row.HasIndex(r => r.EventId);
        });
        modelBuilder.Entity<FormerIdRow>().ToTable("former_ids").HasKey(r => new { r.Kind, r.Id });
    }
}
