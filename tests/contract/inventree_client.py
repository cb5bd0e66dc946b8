"""InvenTree's own Python client works with the server as it does with InvenTree.

Arguments: the server's address, user name, password; name and password of a user who may view
parts, and do nothing else. Ends with a message and status 1 at the first thing that is not as it
should be.
"""

import struct
import sys
import tempfile
import zlib
from pathlib import Path

import requests
from inventree.api import InvenTreeAPI
from inventree.part import Part, PartCategory
from inventree.stock import StockItem, StockLocation
from inventree.user import Group, Owner, User


def check(truth, what):
    if not truth:
        sys.exit(f"not as it should be: {what}")


def equal(found, expected, what):
    check(found == expected, f"{what}: {found!r}, not {expected!r}")


def refused(status, keys, call, *arguments, **named):
    """The call must raise the client's error, with this status and a complaint under each key."""
    try:
        call(*arguments, **named)
    except requests.exceptions.HTTPError as error:
        detail = error.args[0]
        equal(detail["status_code"], status, f"the refusal {detail['body']}")
        answer = requests.compat.json.loads(detail["body"])
        equal(set(answer), set(keys), f"what the refusal {detail['body']} names")
    else:
        check(False, f"{call} is refused with {status}")


def remove(branch, choices):
    """Deletes a branch of a tree; the server wants to be told what of its content goes, too."""
    answer = branch._api.delete(branch._url, json=dict.fromkeys(choices, True))
    equal(answer.status_code, 204, f"deleting {branch.name}")


def picture(width, height):
    """A PNG of one colour."""

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\x20\x80\xc0" * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def signing_in(base, username, password):
    for wrong in ({"password": "x" + password}, {"token": "inv-no-token"}):
        try:
            InvenTreeAPI(base, **{"username": username, "password": password} | wrong)
        except ConnectionError:
            continue
        # The client looks at the name and password even where it has a token.
        check("token" in wrong, "a wrong password is refused")
    api = InvenTreeAPI(base, username=username, password=password, token_name="library")
    check(api.api_version >= InvenTreeAPI.getMinApiVersion(), "the version is new enough")
    equal(api.api_version, 530, "the version")
    equal(api.server_details["server"], "InvenTree", "what the server says it is")
    check(api.token.startswith("inv-"), "a token")
    again = InvenTreeAPI(base, username=username, password=password, token_name="library")
    equal(again.token, api.token, "the token of the same name")
    other = InvenTreeAPI(base, token=api.token)
    equal(other.get("user/me/")["username"], username, "whose token it is")
    basic = InvenTreeAPI(base, username=username, password=password, use_token_auth=False)
    equal((basic.token, len(Part.list(basic, limit=1))), (None, 1), "without a token")
    return other


def categories(api):
    fields = PartCategory.fieldNames(api)
    check({"name", "description", "parent"} <= set(fields), f"the fields {fields}")
    check(PartCategory.fieldInfo("name", api)["required"], "a category needs a name")
    top = PartCategory.create(api, {"name": "Library", "description": "of the client"})
    below = PartCategory.create(api, {"name": "Shelf", "parent": top.pk, "pk": 1})
    equal(below.pathstring, "Library/Shelf", "the path")
    equal(below.getParentCategory().pk, top.pk, "the category above")
    equal(top.getParentCategory(), None, "no category above")
    equal([child.pk for child in top.getChildCategories()], [below.pk], "the categories below")
    below.save({"description": "of books"})
    equal(PartCategory(api, below.pk).description, "of books", "the new description")
    below["description"] = "of more books"
    below.save()
    below.reload()
    equal(below.description, "of more books", "all fields, saved")
    refused(400, ["name"], PartCategory.create, api, {"description": "no name"})
    refused(400, ["parent"], PartCategory.create, api, {"name": "Lost", "parent": 987654})
    refused(400, ["parent"], top.save, {"parent": below.pk})
    return top, below


def parts(api, category):
    before = Part.count(api)
    part = Part.create(
        api,
        {
            "name": "Widget",
            "description": "made by a library",
            "category": category.pk,
            "IPN": "LIB-1",
            "units": "m",
            "minimum_stock": 2,
            "active": True,
        },
    )
    equal(Part.count(api), before + 1, "one part more")
    equal(part.getCategory().pk, category.pk, "the part's category")
    equal([found.pk for found in category.getParts()], [part.pk], "the category's parts")
    equal([found.pk for found in Part.list(api, search="LIB-1")], [part.pk], "what is found")
    equal(len(Part.list(api, limit=3, offset=1)), 3, "a page of parts")
    names = [found.name for found in Part.list(api, ordering="-name", limit=10)]
    check(len(names) == 10 and names[0].lower() >= names[-1].lower(), f"the order {names}")
    check("IPN" in part and "keywords" in part.keys(), "the part's fields")
    part.save({"description": "edited", "keywords": "new"})
    part = Part(api, part.pk)
    equal((part.description, part.keywords, part.IPN), ("edited", "new", "LIB-1"), "an edit")
    part.save(data={"name": "Widgets", "description": "all of it"}, method="PUT")
    equal((part.name, part.description), ("Widgets", "all of it"), "all of it, put")
    refused(400, ["name"], Part.create, api, {"description": "no name"})
    refused(400, ["category"], part.save, {"category": "x"})
    refused(400, ["units"], part.save, {"units": "no unit"})
    refused(404, ["detail"], Part, api, 987654)
    refused(400, ["active", "locked"], part.save, {"active": "x", "locked": []})
    part.reload()
    equal((part.name, part.category), ("Widgets", category.pk), "what was refused changed nothing")
    return part


def pictures(part):
    with tempfile.TemporaryDirectory() as folder:
        sent, got = Path(folder) / "widget.png", Path(folder) / "got.png"
        sent.write_bytes(picture(40, 30))
        check(part.uploadImage(str(sent)), "the upload's answer")
        check(part.image.startswith("/media/part_images/widget"), f"the address {part.image}")
        check("thumbnail" in part.thumbnail, f"the thumbnail {part.thumbnail}")
        check(part.downloadImage(str(got)), "the download")
        equal(got.read_bytes(), sent.read_bytes(), "the picture that comes back")
        small = Path(folder) / "small.png"
        check(part._api.downloadFile(part.thumbnail, str(small)), "the thumbnail's download")
        check(small.read_bytes().startswith(b"\x89PNG"), "the thumbnail")
        broken = Path(folder) / "broken.png"
        broken.write_bytes(b"no picture")
        refused(400, ["image"], part.uploadImage, str(broken))
    part.save({"image": None})
    equal(part.image, None, "no picture any more")
    try:
        part.downloadImage("nowhere")
    except ValueError:
        pass
    else:
        check(False, "there is nothing to download")


def stock(api, part):
    shed = StockLocation.create(api, {"name": "Shed", "description": "of the client"})
    box = StockLocation.create(api, {"name": "Box", "parent": shed.pk})
    equal(box.getParentLocation().pk, shed.pk, "the location above")
    equal(shed.getParentLocation(), None, "no location above")
    equal([child.pk for child in shed.getChildLocations()], [box.pk], "the locations below")
    items = StockItem.create(
        api, {"part": part.pk, "quantity": 12.5, "location": box.pk, "batch": "B1"}
    )
    equal(len(items), 1, "the items made")
    item = items[0]
    equal((item.quantity, item.batch), (12.5, "B1"), "the item")
    equal(item.getPart().pk, part.pk, "the item's part")
    equal(item.getLocation().pk, box.pk, "the item's location")
    equal([found.pk for found in part.getStockItems()], [item.pk], "the part's items")
    equal([found.pk for found in box.getStockItems()], [item.pk], "the location's items")
    equal([found.pk for found in shed.getStockItems()], [item.pk], "and those further below")
    equal(shed.getStockItems(cascade=False), [], "but not in it")
    equal(part.getStockItems(location=shed.pk, in_stock=False), [], "none that is gone")
    part.reload()
    equal(part.in_stock, 12.5, "how much there is")
    item.save({"location": shed.pk, "batch": "B2"})
    equal((StockItem(api, item.pk).location, item.batch), (shed.pk, "B2"), "the edited item")
    refused(400, ["quantity"], StockItem.create, api, {"part": part.pk})
    refused(400, ["quantity"], StockItem.create, api, {"part": part.pk, "quantity": -1})
    refused(400, ["part"], StockItem.create, api, {"part": 987654, "quantity": 1})
    part.save({"trackable": True})
    numbered = StockItem.create(
        api, {"part": part.pk, "quantity": 3, "serial_numbers": "1-3", "location": box.pk}
    )
    equal(sorted(single.serial for single in numbered), ["1", "2", "3"], "the serial numbers")
    StockItem.bulkDelete(api, items=[single.pk for single in numbered[:2]])
    left = {found.pk for found in part.getStockItems()}
    equal(left, {item.pk, numbered[2].pk}, "what is left")
    refused(400, ["non_field_errors"], StockItem.bulkDelete, api, filters={"part": part.pk})
    equal(numbered[2].delete().status_code, 204, "deleting a numbered item")
    equal(item.delete().status_code, 204, "deleting an item")
    refused(404, ["detail"], item.reload)
    choices = ["delete_stock_items", "delete_sub_locations"]
    refused(400, choices, shed.delete)
    remove(shed, choices)
    refused(404, ["detail"], box.reload)


def people(api, username):
    me = User(api, api.get("user/me/")["pk"])
    equal(me.username, username, "the user")
    check(any(user.pk == me.pk for user in User.list(api)), "the user is listed")
    roles = api.get("user/me/roles/")
    check(roles["is_superuser"], "the administrator's rights")
    check("delete" in roles["roles"]["part"], f"the administrator's roles {roles}")
    group = Group.create(api, {"name": "Librarians"})
    check(any(owner.name == "Librarians" for owner in Owner.list(api)), "a group owns")
    refused(400, ["name"], Group.create, api, {"name": "Librarians"})
    equal(group.delete().status_code, 204, "deleting a group")


def little_rights(base, username, password, part):
    api = InvenTreeAPI(base, username=username, password=password)
    equal(Part(api, part.pk).name, part.name, "the part may be viewed")
    roles = api.get("user/me/roles/")
    equal((roles["is_superuser"], roles["roles"]["part"]), (False, ["view"]), "the roles")
    refused(403, ["detail"], Part(api, part.pk).save, {"name": "mine"})
    refused(403, ["detail"], Part.create, api, {"name": "mine", "description": "mine"})
    refused(403, ["detail"], Part(api, part.pk).delete)
    refused(403, ["detail"], StockItem.list, api, raise_error=True)
    equal(StockItem.list(api), [], "a list that is refused is empty for the client")


def main(base, username, password, reader, reader_password):
    api = signing_in(base, username, password)
    top, below = categories(api)
    part = parts(api, below)
    pictures(part)
    stock(api, part)
    people(api, username)
    little_rights(base, reader, reader_password, part)
    refused(400, ["non_field_errors"], part.delete)
    part.save({"active": False})
    equal(part.delete().status_code, 204, "deleting a part")
    refused(404, ["detail"], Part, api, part.pk)
    choices = ["delete_child_categories", "delete_parts"]
    refused(400, choices, top.delete)
    remove(top, choices)
    refused(404, ["detail"], below.reload)
    print("as it should be")


if __name__ == "__main__":
    main(*sys.argv[1:])
