using ConsultHub.Tests.Accessibility.Commands;

var parsed = AuditCommand.Create().Parse(args);
var code = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? 2 : code;
