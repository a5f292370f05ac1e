// C# class that sends with MailKit and OAuth2. Made by Exchange Online Setup with the facts of 23
// November 2026 for ana@contoso.us.
// Made with: https://setup.example.com/setup/guide/?cloud=gcc-high
// Where to put it: Save it in your project, and run dotnet add package MailKit and dotnet add package
// Microsoft.Identity.Client there. Your code calls ExchangeMail.SendAsync with a message.
// How to undo it: Delete the file, and take out the calls of it.
// There is no password in this file.
// Unconfirmed for GCC High: that the server for SMTP is smtp.office365.us. Microsoft’s list of
// endpoints names only outlook.office365.us for port 587; this name is in wide use.
// Three values come from the environment and never stand here: ENTRA_TENANT_ID, ENTRA_CLIENT_ID and
// ENTRA_CLIENT_SECRET. They belong to an application that your admin registers in Entra.
// Where you can keep a file, a certificate is better than a secret: WithCertificate in place of
// WithClientSecret.
// The application needs what your guide says, no more: the permission SMTP.SendAsApp in Entra,
// New-ServicePrincipal in Exchange, and FullAccess and SendAs on this one mailbox. Better, in place of
// the permission and of both rights: the role “Application SMTP.SendAsApp” for this mailbox alone
// (RBAC for Applications). The permission is left out of the registration then.
// This is for GCC High: the application is registered in the Entra of that cloud. The scope is likely
// right, but we have not seen it confirmed by Microsoft.

using System;
using System.Threading.Tasks;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Identity.Client;
using MimeKit;

public static class ExchangeMail
{
    const string Mailbox = "ana@contoso.us";
    const string SenderName = "";
    const string SmtpHost = "smtp.office365.us";
    const int SmtpPort = 587;
    const string SignInHost = "login.microsoftonline.us";
    const string Scope = "https://outlook.office365.us/.default";

    // One for the whole program: it keeps a token for as long as it is good.
    static readonly IConfidentialClientApplication Application = ConfidentialClientApplicationBuilder
        .Create(FromEnvironment("ENTRA_CLIENT_ID"))
        .WithAuthority("https://" + SignInHost + "/" + FromEnvironment("ENTRA_TENANT_ID") + "/v2.0")
        .WithClientSecret(FromEnvironment("ENTRA_CLIENT_SECRET"))
        .Build();

    /// <summary>Sends a message. Without a sender it comes from the mailbox.</summary>
    public static async Task SendAsync(MimeMessage message)
    {
        if (message.From.Count == 0)
            message.From.Add(new MailboxAddress(SenderName, Mailbox));
        var token = await Application.AcquireTokenForClient(new[] { Scope }).ExecuteAsync();
        using var client = new SmtpClient();
        // STARTTLS. Port 465 is none of Microsoft's.
        await client.ConnectAsync(SmtpHost, SmtpPort, SecureSocketOptions.StartTls);
        await client.AuthenticateAsync(new SaslMechanismOAuth2(Mailbox, token.AccessToken));
        await client.SendAsync(message);
        await client.DisconnectAsync(true);
    }

    static string FromEnvironment(string name) =>
        Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException(name + " is not set");
}
