import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf } from '#generate/placeholder.ts'
import { quoteCSharp } from '#lib/quote-csharp.ts'
import { slashComment } from '#lib/quote-line-comment.ts'
import { addressToReplace, appScope, smtpApplicationWords } from './entra-values.ts'

/** A C# class that sends with MailKit and a token from MSAL. */
export const mailkit: FileFormat = {
  id: 'mailkit',
  ...fileTitles.mailkit,
  name: () => 'exchange-mail.cs',
  mediaType: 'application/octet-stream',
  where: text`Save it in your project, and run ${code('dotnet add package MailKit')} and ${code('dotnet add package Microsoft.Identity.Client')} there. Your code calls ${code('ExchangeMail.SendAsync')} with a message.`,
  undo: text`Delete the file, and take out the calls of it.`,
  write,
}

const CERTIFICATE = 'WithCertificate in place of WithClientSecret.'

function write(setup: MailboxSetup): string {
  const { smtp } = setup.cloud.servers
  const about = [
    ...aboutFile(setup, mailkit),
    ...smtpApplicationWords(setup, CERTIFICATE),
    ...addressToReplace(setup),
  ]
  return `${about.map(slashComment).join('\n')}

using System;
using System.Threading.Tasks;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Identity.Client;
using MimeKit;

public static class ExchangeMail
{
    const string Mailbox = ${quoteCSharp(emailOf(setup))};
    const string SenderName = ${quoteCSharp(setup.name ?? '')};
    const string SmtpHost = ${quoteCSharp(smtp.host.value)};
    const int SmtpPort = ${smtp.port.value};
    const string SignInHost = ${quoteCSharp(setup.cloud.signInHost.value)};
    const string Scope = ${quoteCSharp(appScope(setup.cloud))};

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
`
}
