"""Django's settings: one local person, one SQLite file, the loopback address. Importing them creates nothing.

No sessions, accounts, content types or translations: nothing here needs them, and start-up stays short.
"""

from __future__ import annotations

from django.utils.functional import SimpleLazyObject

from dayeight.config import read_config
from dayeight.store.secret import secret_key
from dayeight.store.sqlite_file import ON_CONNECT

_config = read_config()

DEBUG = False
# Read or made when something is first signed, so that commands without a web page leave the folder alone.
SECRET_KEY = SimpleLazyObject(lambda: secret_key(read_config().data))

INSTALLED_APPS = ["dayeight.store", "dayeight.web"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(_config.database.absolute()),
        # Kept open between requests: closing the last connection of a WAL database copies the log each time.
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            # A transaction that will write takes the lock at its start; it can wait for it there, but not later.
            "transaction_mode": "IMMEDIATE",
            "init_command": ON_CONNECT,
            # Seconds to wait for another process; its writes take milliseconds.
            "timeout": 5,
        },
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False
# Python's own last resort prints warnings and errors to the terminal; Django's would mail them to administrators.
LOGGING_CONFIG = None

# A page of another site that points its own name at 127.0.0.1 is refused (DNS rebinding).
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
ROOT_URLCONF = "dayeight.web.urls"
# `web.static_files` serves the files; Django's test server wants a prefix of its own, and takes what is below it.
STATIC_URL = "/no-static-files-of-django/"
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "dayeight.web.safety.SafetyMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    }
]
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_HTTPONLY = True
