using Microsoft.EntityFrameworkCore.Migrations;

namespace ArmsPolicyTimeline.Store.Schema;

/// <summary>Version 2: selectors kept with each text, short ids of passages, archive link and access date.</summary>
internal sealed class Schema0002 : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "selectors",
            table => new
            {
                TextId = table.Column<string>(nullable: false),
                Start = table.Column<int>(nullable: false),
                Length = table.Column<int>(nullable: false),
                Exact = table.Column<string>(nullable: true),
                Prefix = table.Column<string>(nullable: false),
                Suffix = table.Column<string>(nullable: false),
                PositionStart = table.Column<int>(nullable: false),
                PositionEnd = table.Column<int>(nullable: false),
                Sha256 = table.Column<string>(nullable: false),
                NormaliserVersion = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_selectors", t => new { t.TextId, t.Start, t.Length }));
        migrationBuilder.AddColumn<string>("PassageId", "passages", nullable: true);
        migrationBuilder.CreateIndex("IX_passages_PassageId", "passages", "PassageId");
        foreach (var table in new[] { "articles", "sources" })
        {
            migrationBuilder.AddColumn<string>("Archived", table, nullable: true);
            migrationBuilder.AddColumn<string>("Accessed", table, nullable: true);
        }
    }
}
