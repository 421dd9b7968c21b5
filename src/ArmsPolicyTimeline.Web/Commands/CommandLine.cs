using System.CommandLine;
using System.CommandLine.Invocation;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Web.Commands.Evaluation;
using ArmsPolicyTimeline.Web.Commands.Verifying;
using ArmsPolicyTimeline.Web.Datasets;
using ArmsPolicyTimeline.Web.Generation;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary>The command line: which command is meant, and what it ends with.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var parsed = Create().Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("See --help for the commands and their options.");
            return ExitCode.Usage;
        }

        using var interruption = new Interruption();
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, interruption.Token);
        }
        catch (CommandException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return e.ExitCode;
        }
        catch (StoreException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return StoreServices.ExitCodeOf(e.Failure);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.SomeFailed;
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Interrupted; what is done is whole, and the same command goes on from there.");
            return ExitCode.Interrupted;
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("Who allowed which weapons to be used where, since when, and who says so.")
        {
            ServeCommand.Create(),
            IngestCommand.Create(),
            ReadingCommand.CreateExtract(),
            ReadingCommand.CreateTag(),
            BenchCommand.Create(),
            EvaluateCommand.Create(),
            GenerateCommand.Create(),
            ExportCommand.Create(),
            ArchiveCommands.CreateImport(),
            DoctorCommand.Create(),
            VerifyCommand.Create(),
            HealthCommand.Create(),
        };
        root.Add(DataFolder.Option);
        root.Add(StoreChoice.Option);
        ServeCommand.AddTo(root);
        return root;
    }
}
