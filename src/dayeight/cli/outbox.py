"""Letters on their way out: sent through your own mailbox after a yes, put into Drafts, taken back, asked about."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from dayeight.cli import page
from dayeight.cli.commands import Place
from dayeight.cli.frame import Frame, LazyGroup, pass_frame
from dayeight.cli.given import application, as_json
from dayeight.errors import BadInput, MailBusy, NotFound

if TYPE_CHECKING:
    from collections.abc import Callable

    from dayeight.flows.sending_ports import OutLetter, Post

COMMANDS = {
    "list": Place("dayeight.cli.outbox", "list_", "The letters and where they are.", "Outbox"),
    "send": Place("dayeight.cli.outbox", "send", "Send a letter, after a yes to recipient and subject.", "Outbox"),
    "draft": Place("dayeight.cli.outbox", "draft", "Put a letter into your Drafts folder.", "Outbox"),
    "run": Place("dayeight.cli.outbox", "run", "Send what is due, and look for what may have gone.", "Outbox"),
    "undo": Place("dayeight.cli.outbox", "undo", "Take a yes back before the letter goes.", "Outbox"),
    "answer": Place("dayeight.cli.outbox", "answer", "Say whether a letter arrived, where nobody knows.", "Outbox"),
    "via": Place("dayeight.cli.outbox", "via", "Name the server by which a mailbox sends.", "Outbox"),
}
# Seconds between looks of `run --follow`.
_EVERY = 5.0
_BACK_HINT = "Ctrl-C takes it back"


@click.group(cls=LazyGroup, commands_at=COMMANDS, invoke_without_command=True, short_help="Letters on their way out.")
@click.pass_context
def outbox(context: click.Context) -> None:
    """Letters on their way out. Nothing goes without a yes of yours that names the recipient and the subject.

    \b
    Examples:
      dayeight outbox
      dayeight outbox send acme --for CHECK-1
      dayeight outbox send acme --for CHECK-1 --at "tomorrow 8:30"
      dayeight outbox draft acme --for TY-1 --to dana
    """
    if context.invoked_subcommand is None:
        context.invoke(list_)


def _letter_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option(
            "--for", "rule", metavar="RULE", help="The rule, such as TY-1. Default: the first step with a letter."
        ),
        click.option("--to", metavar="PERSON", help="To whom, by name or address."),
        click.option("--text", "text_file", metavar="FILE", help="Your own text (- for standard input)."),
        click.option("--subject", help="Your own subject."),
        click.option("--sure", is_flag=True, help="Your own words are right, whatever the checks say."),
        click.option("--from", "account", metavar="MAILBOX", help="The mailbox to send from, by name or address."),
    ):
        command = option(command)
    return command


@click.command(short_help="Send a letter, after a yes.")
@application
@_letter_options
@click.option("--at", "moment", metavar="WHEN", help='Not now but at "tomorrow 8:30" (their time, or "my time").')
@click.option("--yes-to", metavar="ADDRESS", help="Your yes without being asked; give --subject with it.")
@click.option("--grace", type=click.IntRange(0, 3600), default=20, show_default=True, help="Seconds to take it back.")
@click.option("--no-wait", is_flag=True, help="Do not stay: dayeight outbox run or the web app sends it.")
@pass_frame
def send(
    frame: Frame,
    /,
    application: tuple[str, ...],
    moment: str | None,
    yes_to: str | None,
    grace: int,
    no_wait: bool,
    **letter: Any,
) -> None:
    """Send the letter of a step through your own mailbox. You are asked first, by recipient and subject, and can take
    it back for a while.

    \b
    Examples:
      dayeight outbox send acme --for CHECK-1
      dayeight outbox send acme --for CHECK-1 --text mine.txt --subject "Data analyst"
      dayeight outbox send acme --for CHECK-1 --at "tomorrow 8:30 their time"
    """
    from dayeight.core.words import day_words, time_words
    from dayeight.flows.outbox import say_yes
    from dayeight.flows.outbox_words import state_words

    post, made = _prepared(frame, application, letter)
    world, owner = frame.joined
    at = _moment(frame, made, moment) if moment else None
    if yes_to is not None:
        if letter["subject"] is None:
            raise BadInput("A yes names the recipient and the subject.", "Give --subject with --yes-to.")
        to, subject = yes_to, letter["subject"]
    else:
        _show(made)
        when = f" on {day_words(at.date())} at {time_words(at)} their time" if at is not None else ""
        if not click.confirm(
            f'Send this to {made.to_name} <{made.to_email}>, subject "{made.subject}"{when}?', default=False
        ):
            page.say("Nothing was sent. The draft stays in the outbox.")
            if made.state == "holding":
                page.say(f"Your yes from before stands. {state_words(made, world.clock())}")
            return
        to, subject = made.to_email, made.subject
    held = say_yes(post, owner, made.id, to, subject, digest=made.digest, at=at, grace=grace)
    if at is not None or no_wait:
        page.say(f"{held.id}. {state_words(held, world.clock())}")
        page.say(
            f"The running web app or dayeight outbox run sends it. To take it back: dayeight outbox undo {held.id}"
        )
        return
    _wait_and_send(post, owner, held, grace)


def _wait_and_send(post: Post, owner: int, held: OutLetter, grace: int) -> None:
    from dayeight.flows.outbox import take_back, the_letter
    from dayeight.flows.send_letters import send_due

    if grace:
        page.say(f"It goes in {grace} seconds; {_BACK_HINT}.")
    try:
        time.sleep(grace)
    except KeyboardInterrupt:
        take_back(post, owner, held.id)
        page.say("Taken back. Nothing was sent.")
        return
    try:
        send_due(post, owner, at_once=held.id)
    except MailBusy:
        page.say("Another DayEight process sends it.")
        return
    after = the_letter(post, owner, held.id)
    _tell(after, post.world.clock())
    if after.state != "sent":
        raise click.exceptions.Exit(1)


@click.command(short_help="Put a letter into your Drafts folder.")
@application
@_letter_options
@click.option("--yes", is_flag=True, help="Do not ask.")
@pass_frame
def draft(frame: Frame, /, application: tuple[str, ...], yes: bool, **letter: Any) -> None:
    """Put the letter of a step into the Drafts folder of your mailbox; you send it from your mail program. This is one
    of two places where anything is written to your mailbox; the other is the copy in Sent of what DayEight sent.

    \b
    Example:
      dayeight outbox draft acme --for TY-1 --to dana
    """
    from dayeight.flows.put_draft import put_into_drafts

    post, made = _prepared(frame, application, letter)
    _, owner = frame.joined
    if not yes:
        _show(made)
        if not click.confirm(f"Put this into the Drafts folder of {made.account}?", default=False):
            page.say("Nothing was put anywhere. The draft stays in the outbox.")
            return
    put = put_into_drafts(post, owner, made.id)
    if put.state == "sent":
        page.say("It lies in your Sent folder, so it went already.")
        return
    page.say(f"It lies in {put.drafted}. When you have sent it from there, dayeight mail sync notices.")


@click.command(short_help="Send what is due.")
@click.option("--follow", is_flag=True, help="Stay and go on, until Ctrl-C.")
@pass_frame
def run(frame: Frame, follow: bool) -> None:
    """Send what has your yes and whose moment has come, look for what may have gone, and say what happened.

    What was put off is looked at again first: mail is read, and an answer that came meanwhile stops the letter.

    \b
    Examples:
      dayeight outbox run
      dayeight outbox run --follow
    """
    from dayeight.flows.send_letters import send_due
    from dayeight.wiring import post as the_post

    world, owner = frame.joined
    post = the_post(frame.config, world, owner)
    if not follow:
        changed = send_due(post, owner)
        for letter in changed:
            _tell(letter, world.clock())
        if not changed:
            page.say("Nothing had to be done.")
        return
    try:
        while True:
            try:
                for letter in send_due(post, owner):
                    _tell(letter, world.clock())
            except MailBusy:
                pass  # the web app or another terminal is at it
            sys.stdout.flush()
            time.sleep(_EVERY)
    except KeyboardInterrupt:
        page.say("Stopped.")


@click.command(short_help="Take a yes back.")
@click.argument("number", type=int)
@pass_frame
def undo(frame: Frame, number: int) -> None:
    """Take a yes back before the letter goes. The draft stays.

    \b
    Example:
      dayeight outbox undo 3
    """
    from dayeight.flows.outbox import take_back
    from dayeight.wiring import post

    world, owner = frame.joined
    letter = take_back(post(frame.config, world, owner), owner, number)
    page.say(f"Taken back. Nothing was sent to {letter.to_name}.")


@click.command(short_help="Say whether a letter arrived.")
@click.argument("number", type=int)
@click.option("--arrived", "word", flag_value="arrived", help="It arrived; it counts as sent.")
@click.option("--again", "word", flag_value="again", help="It did not; send it again.")
@pass_frame
def answer(frame: Frame, number: int, word: str | None) -> None:
    """Where a connection broke after a letter was handed over and no folder shows it, only you can find out whether it
    arrived. It is never sent again by itself.

    \b
    Examples:
      dayeight outbox answer 3 --arrived
      dayeight outbox answer 3 --again
    """
    from dayeight.flows.outbox import answer as settle
    from dayeight.flows.send_letters import send_due
    from dayeight.wiring import post as the_post

    if word is None:
        raise BadInput("Say what became of it.", "--arrived if they have it, --again to send it again.")
    world, owner = frame.joined
    post = the_post(frame.config, world, owner)
    letter = settle(post, owner, number, arrived=word == "arrived")
    if word == "again":
        _wait_and_send(post, owner, letter, 0)
        return
    send_due(post, owner)
    page.say(f"Noted: {letter.to_name} has it.")


@click.command(short_help="Name the server by which a mailbox sends.")
@click.argument("server", metavar="HOST[:PORT][/SECURITY]")
@click.option("--account", metavar="NAME", help="The mailbox. Default: the only one.")
@pass_frame
def via(frame: Frame, server: str, account: str | None) -> None:
    """Name the server by which a connected mailbox sends; big providers are known. Security is tls or starttls.

    \b
    Examples:
      dayeight outbox via smtp.example.com
      dayeight outbox via mail.example.com:587/starttls --account example.com
    """
    from dayeight.mail.accounts import SMTP_PORTS, checked_account, server_of
    from dayeight.wiring import mail_store

    _, owner = frame.joined
    store = mail_store()
    every = store.accounts(owner)
    wanted = (account or "").casefold()
    found = [each for each in every if not wanted or wanted in (each.name.casefold(), each.address.casefold())]
    if len(found) != 1:
        raise NotFound("It is not clear which mailbox is meant.", "Name it with --account; see dayeight mail list")
    made = checked_account(replace(found[0], smtp=server_of(server, SMTP_PORTS)))
    store.put_account(owner, made)
    assert made.smtp is not None
    page.say(f"{made.name} sends by {made.smtp.host}, port {made.smtp.port}, {made.smtp.security}.")


@click.command(name="list", short_help="The letters and where they are.")
@as_json
@pass_frame
def list_(frame: Frame, as_json: bool) -> None:
    """The letters and where they are, the latest last; what is asked of you stands with it.

    \b
    Example:
      dayeight outbox list
    """
    from dayeight.wiring import outbox as the_outbox

    world, owner = frame.joined
    letters = the_outbox().letters(owner)
    if as_json:
        page.print_json([_as_data(letter) for letter in letters])
        return
    if not letters:
        page.say("The outbox is empty. To send a letter: dayeight outbox send APPLICATION")
    for letter in letters:
        _tell(letter, world.clock())


def _prepared(frame: Frame, words: tuple[str, ...], letter: dict[str, Any]) -> tuple[Post, OutLetter]:
    from dayeight.cli.letter import own_text
    from dayeight.flows.find import find_application
    from dayeight.flows.outbox import prepare
    from dayeight.wiring import post as the_post

    world, owner = frame.joined
    post = the_post(frame.config, world, owner)
    name = find_application(world, owner, " ".join(words))
    subject, text = letter["subject"], None
    if letter["text_file"]:
        titled, text = own_text(letter["text_file"])
        subject = subject if subject is not None else titled
    made = prepare(
        post, owner, name, letter["rule"], letter["to"], subject=subject, text=text, account=letter["account"],
        sure=letter["sure"],
    )  # fmt: skip
    return post, made


def _moment(frame: Frame, letter: OutLetter, words: str) -> datetime:
    from dayeight.flows.make_plan import case_and_plan
    from dayeight.flows.when_to_send import moment_to_send

    world, owner = frame.joined
    _, case, _ = case_and_plan(world, owner, letter.application)
    now = world.clock()
    place = case.record.place
    return moment_to_send(words, place, now.tzinfo or place, now).astimezone(place)


def _show(letter: OutLetter) -> None:
    click.echo(f"From: {letter.from_name} <{letter.from_email}>")
    click.echo(f"To: {letter.to_name} <{letter.to_email}>")
    click.echo(f"Subject: {letter.subject}")
    click.echo()
    for line in letter.text.split("\n"):
        page.say(line)
    click.echo()


def _tell(letter: OutLetter, now: datetime) -> None:
    from dayeight.flows.outbox_words import state_words

    page.say(f'{letter.id}. To {letter.to_name}, "{letter.subject}" ({letter.application}, {letter.rule})', 0, 3)
    page.say(state_words(letter, now), 3)
    if letter.hint:
        page.say(letter.hint, 3)


def _as_data(letter: OutLetter) -> dict[str, Any]:
    return {
        "number": letter.id,
        "application": letter.application,
        "rule": letter.rule,
        "to": letter.person,
        "email": letter.to_email,
        "subject": letter.subject,
        "state": letter.state,
        "due": letter.due.isoformat() if letter.due else None,
        "sent": letter.tried.isoformat() if letter.state == "sent" and letter.tried else None,
        "message_id": letter.message_id,
        "reason": letter.reason,
        "hint": letter.hint,
    }
