using ConsultHub.Web.Commands;

return await CommandLine.Run(args);
