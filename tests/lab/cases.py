"""All cases of the lab, in the order in which they run."""
import cases_direct
import cases_proxied

GROUPS = [cases_direct.HEALTHY, cases_proxied.HEALTHY, cases_direct.TEXT, cases_direct.STATE, cases_direct.PATHS, cases_direct.LOGIN,
          cases_direct.ADDRESS, cases_proxied.KEY_LOST, cases_proxied.KEY_REPLACED, cases_proxied.OWN_LOGIN, cases_proxied.BLOCKED,
          cases_proxied.WAY, cases_proxied.TLS]


def everything():
    """(version, case) pairs; a name stands once per version."""
    pairs = [(version, case) for group in GROUPS for case in group for version in case.versions]
    titles = [case.title(version) for version, case in pairs]
    twice = {t for t in titles if titles.count(t) > 1}
    if twice:
        raise ValueError("two cases of one name: " + ", ".join(sorted(twice)))
    return pairs
