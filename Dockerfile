# The sources are copied before anything is restored: src/ArmsPolicyTimeline.BlazorScript writes _framework/blazor.web.js
# while building, and a restore in a folder of project files alone would leave it out of the image without a word.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/ArmsPolicyTimeline.Web -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown 1654:1654 /data
USER 1654
VOLUME /data
EXPOSE 8080
# No diagnostics socket and no bundle extraction: the root file system may be read-only.
ENV DOTNET_EnableDiagnostics=0 \
    ASPNETCORE_ENVIRONMENT=Production
WORKDIR /
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["dotnet", "/app/ArmsPolicyTimeline.Web.dll", "health", "--urls", "http://localhost:8080"]
ENTRYPOINT ["dotnet", "/app/ArmsPolicyTimeline.Web.dll", "serve", "--data", "/data", "--urls", "http://+:8080"]
