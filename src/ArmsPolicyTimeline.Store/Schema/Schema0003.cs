using Microsoft.EntityFrameworkCore.Migrations;

namespace ArmsPolicyTimeline.Store.Schema;

/// <summary>Version 3: the record of changes and the ids that were given out. What a database held before is not in the record: nobody noted when it came.</summary>
internal sealed class Schema0003 : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "changes",
            table => new
            {
                Number = table.Column<long>(nullable: false),
                Count = table.Column<int>(nullable: false),
                At = table.Column<string>(nullable: false),
                Kind = table.Column<string>(nullable: false),
                EventId = table.Column<string>(nullable: true),
                IntoId = table.Column<string>(nullable: true),
                Rules = table.Column<string>(nullable: true),
                Body = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_changes", t => t.Number));

        migrationBuilder.CreateTable(
            "former_ids",
            table => new
            {
                Kind = table.Column<string>(nullable: false),
                Id = table.Column<string>(nullable: false),
                IntoId = table.Column<string>(nullable: true),
                At = table.Column<string>(nullable: false),
                Rules = table.Column<string>(nullable: true),
                Last = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_former_ids", t => new { t.Kind, t.Id }));

        migrationBuilder.CreateIndex("IX_changes_EventId", "changes", "EventId");
    }
}
