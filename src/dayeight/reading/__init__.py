"""Text in, facts out: pure readers of mail, invitations and promises."""
