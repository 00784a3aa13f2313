#include "core/read/shape.h"

#include <gtest/gtest.h>

namespace kd {

TEST(Shape, KeepsItsNameInACaseFile)
{
    for (int i = 0; i <= static_cast<int>(Shape::Other); ++i) {
        const auto shape = static_cast<Shape>(i);
        ASSERT_FALSE(toString(shape).isEmpty()) << i;
        EXPECT_EQ(shapeFrom(toString(shape)), shape) << i;
    }
    EXPECT_EQ(shapeFrom(QStringLiteral("a name of a later release")), Shape::Other);
}

TEST(Shape, TellsRefusalsOfTheKeyFromItsAcceptance)
{
    for (const Shape shape : {Shape::N8nHeaderRequired, Shape::N8nUnauthorized, Shape::N8nInvalidSignature, Shape::N8nJwtMalformed}) {
        EXPECT_TRUE(refusedByApi(shape) && isN8n(shape));
        EXPECT_FALSE(passedAuthentication(shape));
    }
    // A missing scope or a wrong parameter is found out only once the key has been taken.
    for (const Shape shape : {Shape::N8nAccepted, Shape::N8nForbidden, Shape::N8nLicence, Shape::N8nInvalidRequest})
        EXPECT_TRUE(passedAuthentication(shape) && !refusedByApi(shape));
    for (const Shape shape : {Shape::ProxyLogin, Shape::GatewayError, Shape::Redirect, Shape::RateLimited, Shape::None, Shape::Other})
        EXPECT_FALSE(isN8n(shape));
}

} // namespace kd
