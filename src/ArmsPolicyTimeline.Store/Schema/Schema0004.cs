using Microsoft.EntityFrameworkCore.Migrations;

namespace ArmsPolicyTimeline.Store.Schema;

/// <summary>Version 4: whose decision an event followed. What was read before has none until it is read again.</summary>
internal sealed class Schema0004 : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<string>("Followings", "citations", nullable: true);
}
