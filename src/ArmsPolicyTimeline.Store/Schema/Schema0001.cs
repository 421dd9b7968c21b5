using Microsoft.EntityFrameworkCore.Migrations;

namespace ArmsPolicyTimeline.Store.Schema;

/// <summary>Version 1. Written by hand, without column types, so that it serves every engine; a test compares it with the model.</summary>
internal sealed class Schema0001 : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateArticles(migrationBuilder);
        CreateReadings(migrationBuilder);
        CreateEvents(migrationBuilder);
        CreateReports(migrationBuilder);
        CreateIndexes(migrationBuilder);
    }

    private static void CreateArticles(MigrationBuilder schema)
    {
        schema.CreateTable(
            "articles",
            table => new
            {
                Id = table.Column<string>(nullable: false),
                FileSha256 = table.Column<string>(nullable: false),
                FileName = table.Column<string>(nullable: false),
                Format = table.Column<string>(nullable: false),
                ReadingKey = table.Column<string>(nullable: false),
                SourceId = table.Column<string>(nullable: false),
                IsShown = table.Column<bool>(nullable: false),
                TextId = table.Column<string>(nullable: false),
                SourceSlug = table.Column<string>(nullable: true),
                DigestFileName = table.Column<string>(nullable: true),
                DigestSha256 = table.Column<string>(nullable: true),
                Title = table.Column<string>(nullable: true),
                Publisher = table.Column<string>(nullable: true),
                Author = table.Column<string>(nullable: true),
                Published = table.Column<string>(nullable: true),
                PublishedBasis = table.Column<string>(nullable: false),
                Url = table.Column<string>(nullable: true),
                Language = table.Column<string>(nullable: true),
                Paragraphs = table.Column<string>(nullable: false),
                Cuts = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_articles", t => t.Id));

        schema.CreateTable(
            "texts",
            table => new
            {
                Id = table.Column<string>(nullable: false),
                Text = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_texts", t => t.Id));

        schema.CreateTable(
            "sources",
            table => new
            {
                Id = table.Column<string>(nullable: false),
                Slug = table.Column<string>(nullable: false),
                TextId = table.Column<string>(nullable: false),
                IsDigest = table.Column<bool>(nullable: false),
                ArticleCount = table.Column<int>(nullable: false),
                Title = table.Column<string>(nullable: true),
                Publisher = table.Column<string>(nullable: true),
                Author = table.Column<string>(nullable: true),
                Published = table.Column<string>(nullable: true),
                PublishedBasis = table.Column<string>(nullable: false),
                Url = table.Column<string>(nullable: true),
                Language = table.Column<string>(nullable: true),
                Hash = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_sources", t => t.Id));
    }

    private static void CreateReadings(MigrationBuilder schema)
    {
        schema.CreateTable(
            "candidates",
            table => new
            {
                Id = table.Column<string>(nullable: false),
                ArticleId = table.Column<string>(nullable: false),
                Ordinal = table.Column<int>(nullable: false),
                Actor = table.Column<string>(nullable: false),
                Recipient = table.Column<string>(nullable: false),
                Topic = table.Column<string>(nullable: false),
                Body = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_candidates", t => t.Id));

        schema.CreateTable(
            "rejections",
            table => new
            {
                Id = table.Column<string>(nullable: false),
                ArticleId = table.Column<string>(nullable: false),
                Ordinal = table.Column<int>(nullable: false),
                Start = table.Column<int>(nullable: false),
                Length = table.Column<int>(nullable: false),
                TriggerStart = table.Column<int>(nullable: false),
                TriggerLength = table.Column<int>(nullable: false),
                Reason = table.Column<string>(nullable: false),
                RuleId = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_rejections", t => t.Id));

        schema.CreateTable(
            "search_words",
            table => new
            {
                Id = table.Column<long>(nullable: false),
                EventId = table.Column<string>(nullable: false),
                Headline = table.Column<string>(nullable: false),
                Names = table.Column<string>(nullable: false),
                Passages = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_search_words", t => t.Id));

        schema.CreateTable(
            "state",
            table => new
            {
                Key = table.Column<string>(nullable: false),
                Value = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_state", t => t.Key));
    }

    private static void CreateEvents(MigrationBuilder schema)
    {
        schema.CreateTable(
            "events",
            table => new
            {
                Id = table.Column<string>(nullable: false),
                Actor = table.Column<string>(nullable: false),
                Official = table.Column<string>(nullable: true),
                Office = table.Column<string>(nullable: true),
                Recipient = table.Column<string>(nullable: false),
                Action = table.Column<string>(nullable: false),
                Topic = table.Column<string>(nullable: false),
                Date = table.Column<string>(nullable: true),
                DateBasis = table.Column<string>(nullable: false),
                DateAnchor = table.Column<string>(nullable: true),
                Phase = table.Column<string>(nullable: false),
                LimitTerritory = table.Column<string>(nullable: true),
                LimitTargets = table.Column<string>(nullable: true),
                LimitRange = table.Column<string>(nullable: true),
                LimitVariant = table.Column<string>(nullable: true),
                LimitPurpose = table.Column<string>(nullable: true),
                LimitWords = table.Column<string>(nullable: true),
                Evidence = table.Column<string>(nullable: false),
                Modality = table.Column<string>(nullable: false),
                Confidence = table.Column<double>(nullable: false),
                FirstPublished = table.Column<string>(nullable: true),
                Hash = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_events", t => t.Id));

        schema.CreateTable(
            "event_weapons",
            table => new
            {
                EventId = table.Column<string>(nullable: false),
                WeaponId = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_event_weapons", t => new { t.EventId, t.WeaponId }));
    }

    private static void CreateReports(MigrationBuilder schema)
    {
        schema.CreateTable(
            "citations",
            table => new
            {
                EventId = table.Column<string>(nullable: false),
                SourceId = table.Column<string>(nullable: false),
                TextId = table.Column<string>(nullable: false),
                Date = table.Column<string>(nullable: true),
                DateBasis = table.Column<string>(nullable: false),
                Evidence = table.Column<string>(nullable: false),
                RuleId = table.Column<string>(nullable: false),
                Confidence = table.Column<double>(nullable: false),
                Hash = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_citations", t => new { t.EventId, t.SourceId }));

        schema.CreateTable(
            "passages",
            table => new
            {
                EventId = table.Column<string>(nullable: false),
                SourceId = table.Column<string>(nullable: false),
                Ordinal = table.Column<int>(nullable: false),
                Start = table.Column<int>(nullable: false),
                Length = table.Column<int>(nullable: false),
                Quote = table.Column<string>(nullable: false),
                Locator = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_passages", t => new { t.EventId, t.SourceId, t.Ordinal }));

        schema.CreateTable(
            "fields",
            table => new
            {
                EventId = table.Column<string>(nullable: false),
                SourceId = table.Column<string>(nullable: false),
                Ordinal = table.Column<int>(nullable: false),
                Field = table.Column<string>(nullable: false),
                Start = table.Column<int>(nullable: false),
                Length = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_fields", t => new { t.EventId, t.SourceId, t.Ordinal }));
    }

    private static void CreateIndexes(MigrationBuilder schema)
    {
        schema.CreateIndex("IX_articles_FileSha256", "articles", "FileSha256");
        schema.CreateIndex("IX_articles_DigestSha256", "articles", "DigestSha256");
        schema.CreateIndex("IX_articles_TextId", "articles", "TextId");
        schema.CreateIndex("IX_articles_SourceId", "articles", "SourceId");
        schema.CreateIndex("IX_sources_Slug", "sources", "Slug");
        schema.CreateIndex("IX_candidates_ArticleId", "candidates", "ArticleId");
        schema.CreateIndex("IX_candidates_Actor_Recipient_Topic", "candidates", ["Actor", "Recipient", "Topic"]);
        schema.CreateIndex("IX_rejections_ArticleId", "rejections", "ArticleId");
        schema.CreateIndex("IX_events_Actor_Recipient_Topic", "events", ["Actor", "Recipient", "Topic"]);
        schema.CreateIndex("IX_citations_SourceId", "citations", "SourceId");
    }
}
