namespace ConsultHub.Web.Hosting;

/// <summary>Takes the reader's choice off the path, so that every page answers in every view.</summary>
public static class ReadingChoices
{
    /// <summary>Moves the choice from the path to the path base, where all links of a page start.</summary>
    public static IApplicationBuilder UseReadingChoices(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var (choice, rest) = ReadingChoice.Of(context.Request.Path);
        // The same choices in the other order, or twice: one address for one view.
        var (more, last) = ReadingChoice.Of(rest);
        if (more != default)
        {
            var whole = new ReadingChoice(choice.Plain || more.Plain, choice.Large || more.Large);
            context.Response.Redirect(context.Request.PathBase.ToUriComponent() + whole.Prefix + last.ToUriComponent() + context.Request.QueryString.ToUriComponent(), permanent: true);
            return Task.CompletedTask;
        }

        var start = context.Request.PathBase.ToUriComponent();
        context.Request.PathBase = context.Request.PathBase.Add(choice.Prefix);
        context.Request.Path = rest.HasValue ? rest : "/";
        context.Features.Set(new RequestedAddress(choice, context.Request.Path, EchoedQuery.Of(context.Request)) { Start = start });
        return next(context);
    });
}
