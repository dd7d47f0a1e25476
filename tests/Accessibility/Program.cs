using ConsultHub.Tests.Accessibility.Commands;

return await AuditCommand.Create().Parse(args).InvokeAsync();
